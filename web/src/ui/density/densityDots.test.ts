import { expect, test } from 'vitest';
import { densityDots } from './densityDots.ts';

const count = (path: string) => path.split('M').length - 1;

test('it fills as many dots as the share says', () => {
  const { filled, open } = densityDots({ share: 0.25, columns: 20, rows: 2 });

  expect([count(filled), count(open)]).toEqual([10, 30]);
});

test('it shows one dot for the smallest share, and none only for nothing', () => {
  expect(count(densityDots({ share: 0.001, columns: 20, rows: 2 }).filled)).toBe(1);
  expect(count(densityDots({ share: 0, columns: 20, rows: 2 }).filled)).toBe(0);
});

test('it draws the same value alike', () => {
  expect(densityDots({ share: 0.5, columns: 11, rows: 3 })).toEqual(densityDots({ share: 0.5, columns: 11, rows: 3 }));
});
