import { describe, expect, test } from 'vitest';
import { countDirectoryFilters, isDirectoryIndexed, readDirectorySearch } from './directorySearch.ts';

describe('readDirectorySearch', () => {
  test('it keeps what it understands, in one order', () => {
    const read = readDirectorySearch({ healed: 'yes', stage: 'NORWOOD_V', goal: 'CROWN', km: '40', town: ' Leeds ' });

    expect(JSON.stringify(read)).toBe('{"town":"Leeds","km":40,"goal":"CROWN","stage":"NORWOOD_V","healed":"yes"}');
  });

  test.each([
    [{ goal: 'BALDER', stage: 'NORWOOD_IX', healed: 'no', name: '  ', page: '2' }],
    [{ km: '40' }],
    [{ near: "x' or 1=1" }],
    [{ near: 'gb-england-leeds', town: '' }],
    [{ name: 12, town: ['Leeds'] }],
  ])('it leaves out %o', (raw) => {
    expect(readDirectorySearch(raw)).toEqual({});
  });

  test.each(['0', '501', '-4', '12.5', 'far', '9999'])('it takes no distance of %s', (km) => {
    expect(readDirectorySearch({ town: 'Leeds', km })).toEqual({ town: 'Leeds' });
  });
});

describe('what is counted and indexed', () => {
  test('it counts a town and its distance as one filter', () => {
    expect(countDirectoryFilters({ town: 'Leeds', near: 'gb-england-leeds', km: 40, goal: 'CROWN' })).toBe(2);
  });

  test.each([
    [{}, true],
    [{ goal: 'CROWN' }, true],
    [{ goal: 'CROWN', healed: 'yes' }, false],
    [{ name: 'aisha' }, false],
    [{ town: 'Leeds' }, false],
  ] as const)('it indexes %o: %s', (search, isIndexed) => {
    expect(isDirectoryIndexed(search)).toBe(isIndexed);
  });
});
