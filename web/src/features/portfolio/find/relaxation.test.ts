import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { makeFacets } from './find.factory.ts';
import { bestRelaxation } from './relaxation.ts';

const none = makeFacets({ total: 0, stages: [], skinTones: [], goals: [] });

test('it offers the filter whose going brings the most', () => {
  const best = bestRelaxation({ goal: ['BEARD'], near: 'gb-leeds', km: 64 }, none, { near: 9 });

  expect(best && i18n._(best.label)).toBe('Anywhere');
  expect(best).toMatchObject({ count: 9, change: { near: undefined, km: undefined } });
});

test('it offers nothing that is not in force, and nothing when no single step helps', () => {
  expect(bestRelaxation({ tone: ['VI'] }, none, { healed: 40 })).toBeUndefined();
});
