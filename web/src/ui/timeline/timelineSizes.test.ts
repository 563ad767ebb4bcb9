import { expect, it } from 'vitest';
import { timelineSizes } from './timelineSizes.ts';

it('shares the width of the row among its photographs', () => {
  expect(timelineSizes(4)).toBe('max(168px, calc(min(92vw, 1312px) / 4))');
});

it('stands while there is none', () => {
  expect(timelineSizes(0)).toContain('/ 1)');
});
