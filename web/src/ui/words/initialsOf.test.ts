import { expect, test } from 'vitest';
import { initialsOf } from './initialsOf.ts';

test.each([
  ['Aisha Khan', 'AK'],
  ['Renée', 'R'],
  ['Łukasz van der Żak', 'ŁŻ'],
  ['نور الهاشمي', 'نا'],
  ['  ', ''],
])('it takes of "%s" the letters "%s"', (name, letters) => {
  expect(initialsOf(name)).toBe(letters);
});
