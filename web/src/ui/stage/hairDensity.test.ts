import { STAGES } from '@stipple/contract';
import { expect, test } from 'vitest';
import { hairDensity } from './hairDensity.ts';
import { stageDots } from './stageDots.ts';

const crown = { a: 0, b: 0.44 };
const middle = { a: 0, b: 0.08 };
const temple = { a: 0.47, b: -0.5 };
const back = { a: 0, b: 0.95 };
const full = (stage: (typeof STAGES)[number]) => stageDots(stage).full.split('M').length - 1;

test('it loses hair from class to class in both families', () => {
  const norwood = (
    ['NORWOOD_I', 'NORWOOD_II', 'NORWOOD_III', 'NORWOOD_IV', 'NORWOOD_V', 'NORWOOD_VI', 'NORWOOD_VII'] as const
  ).map(full);
  const ludwig = (['LUDWIG_I', 'LUDWIG_II', 'LUDWIG_III'] as const).map(full);

  expect(norwood).toEqual(norwood.toSorted((a, b) => b - a));
  expect(ludwig).toEqual(ludwig.toSorted((a, b) => b - a));
  expect(new Set(norwood).size).toBe(7);
});

test('it bares the places each class is named for', () => {
  expect(hairDensity('NORWOOD_III', temple)).toBe(0);
  expect(hairDensity('NORWOOD_III', crown)).toBe(1);
  expect(hairDensity('NORWOOD_III_VERTEX', crown)).toBe(0);
  expect(hairDensity('NORWOOD_IV', middle)).toBeGreaterThan(0.8);
  expect(hairDensity('NORWOOD_VI', middle)).toBe(0);
});

test('it leaves the back of the head in every class', () => {
  expect(STAGES.map((stage) => hairDensity(stage, back))).toEqual(STAGES.map(() => 1));
});
