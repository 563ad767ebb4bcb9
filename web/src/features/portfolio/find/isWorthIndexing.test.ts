import { expect, test } from 'vitest';
import { isWorthIndexing } from './isWorthIndexing.ts';

test('it keeps the list and each single facet, and no combination', () => {
  expect(isWorthIndexing({})).toBe(true);
  expect(isWorthIndexing({ stage: ['NORWOOD_V'] })).toBe(true);
  expect(isWorthIndexing({ healed: 6 })).toBe(true);
  expect(isWorthIndexing({ stage: ['NORWOOD_V', 'NORWOOD_VI'] })).toBe(false);
  expect(isWorthIndexing({ stage: ['NORWOOD_V'], tone: ['III'] })).toBe(false);
});
