import { describe, expect, test } from 'vitest';
import { findFilter } from './findFilter.ts';
import { readFindSearch } from './findSearch.ts';

describe('readFindSearch', () => {
  test('it reads lists, numbers and a place from an address', () => {
    const search = readFindSearch({
      stage: 'NORWOOD_V,LUDWIG_I',
      tone: 'III',
      sessions: '3,2',
      healed: '6',
      near: 'gb-leeds',
      price: '2000',
    });

    expect(search).toEqual({
      stage: ['NORWOOD_V', 'LUDWIG_I'],
      tone: ['III'],
      sessions: [2, 3],
      healed: 6,
      near: 'gb-leeds',
      km: 64,
      price: 2000,
    });
  });

  test.each([
    ['unknown words', { stage: 'NORWOOD_IX', tone: 'VII', goal: 'permanent' }],
    ['numbers out of range', { healed: '-3', price: '1e9', sessions: '0,99' }],
    ['a place that is no id', { near: '<script>', km: '10' }],
    ['the order that is the usual one', { sort: 'HEALED_LONGEST' }],
    ['nearest without a place', { sort: 'NEAREST' }],
    ['objects and booleans', { stage: { a: 1 }, healed: true, near: ['x'] }],
  ])('it leaves out %s', (_, raw) => {
    expect(readFindSearch(raw)).toEqual({});
  });

  test('it holds equal searches alike, whatever the order they were picked in', () => {
    const picked = readFindSearch({ stage: ['LUDWIG_I', 'NORWOOD_V'], tone: [] });

    expect(picked).toEqual(readFindSearch({ stage: 'NORWOOD_V,LUDWIG_I' }));
  });
});

describe('findFilter', () => {
  test('it asks for cents, kilometres and nothing that is not set', () => {
    expect(findFilter({ price: 1500, near: 'gb-leeds', km: 16 })).toEqual({
      priceAtMostCents: 150_000,
      near: { placeId: 'gb-leeds', radiusKm: 16 },
    });
  });
});
