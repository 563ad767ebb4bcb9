import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from './searchText.ts';

test('it writes lists with commas and leaves out what is not set', () => {
  expect(stringifySearch({ stage: ['NORWOOD_V', 'LUDWIG_I'], healed: 6, tone: undefined, goal: [] })).toBe(
    '?stage=NORWOOD_V,LUDWIG_I&healed=6',
  );
  expect(stringifySearch({})).toBe('');
});

test('it reads back what it wrote, whatever the letters', () => {
  expect(parseSearch(stringifySearch({ name: 'Łódź & sons = 100 %' }))).toEqual({ name: 'Łódź & sons = 100 %' });
});

test('it reads a form that was sent without scripts, its empty fields too', () => {
  expect(parseSearch('?goal=SHAVED_LOOK&goal=FUT_SCAR&tone=&view=mine')).toEqual({
    goal: 'SHAVED_LOOK,FUT_SCAR',
    tone: '',
    view: 'mine',
  });
});

test('it writes a list it has only read the same way', () => {
  expect(stringifySearch(parseSearch('?stage=NORWOOD_V,LUDWIG_I'))).toBe('?stage=NORWOOD_V,LUDWIG_I');
});
