import { dictionary } from '@zxcvbn-ts/language-common';
import { expect, test } from 'vitest';
import { passwordFault } from './password-rule.ts';

const ABOUT = { about: ['Marta Ruiz Ñandú', 'marta.ruiz@clinica-luz.example'] };
const fault = (password: string) => passwordFault(password, ABOUT);

test.each([
  ['14 characters', 'vexq lmtr zopw', 'TooShort'],
  ['15 characters', 'vexq lmtr zopwk', null],
  ['128 characters', `${'vexq lmtr zopwk d'.repeat(7)}${'qwx mtrb'}z`, null],
  ['129 characters', `${'vexq lmtr zopwk d'.repeat(7)}${'qwx mtrb'}zz`, 'TooLong'],
  ['14 emoji, which are 28 UTF-16 units', '🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧🐦🐤', 'TooShort'],
  ['15 emoji', '🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧🐦🐤🦆', null],
  ['14 letters written with 28 code points until composed', 'n\u0303'.normalize('NFD').repeat(14), 'TooShort'],
  ['Arabic', 'قطار أزرق يعبر الجسر', null],
  ['Devanagari with its vowel signs', 'नीली रेलगाड़ी पुल पार', null],
  ['Chinese', '蓝色的火车慢慢地穿过那座古老的桥梁', null],
  ['spaces and no digits, capitals or signs', 'verdant otter mails seven kites', null],
  ['nothing but random signs', ')(*&^%$#@!{}|:?><~', null],
  ['nothing but random digits', '83759302948573920475', null],
])('%s', (_name, password, expected) => {
  const found = fault(password);

  expect(found).toBe(expected);
});

test.each([
  ['a listed password', 'passwordpassword'],
  ['a listed password in capitals', 'QWERTYUIOPASDFGHJKL'],
  ['a listed keyboard walk', '1qaz2wsx3edc4rfv'],
  ['counting', '123456789012345'],
  ['counting down', '987654321098765'],
  ['the alphabet', 'abcdefghijklmnop'],
  ['the alphabet backwards', 'zyxwvutsrqponmlk'],
  ['one character', 'aaaaaaaaaaaaaaaa'],
  ['a short unit over and over', 'abcabcabcabcabcabc'],
  ['a common word over and over', 'monkey monkey monkey'],
  ['a common word with digits and signs behind it', 'password2026!!!!!'],
  ['a common word with digits before it', '20262026 password'],
  ['a common word with letters swapped', 'P@$$w0rd12345678'],
  ['two common words', 'dragon.baseball!1'],
  ['full-width letters for a common word', 'ｐａｓｓｗｏｒｄ１２３４５６７８'],
  ['the product with a year', 'stipplestipple2026'],
  ['the product and a common word', 'Stipple-password-1'],
  ['the field', 'micropigmentation1'],
  ["the person's name", 'MartaRuizÑandú2026'],
  ['the name decomposed', 'Marta Ruiz N\u0303andu\u0301 1'],
  ["the person's address", 'marta.ruiz@clinica-luz.example'],
  ['the local part twice', 'marta.ruizmarta.ruiz'],
])('refuses %s', (_name, password) => {
  const found = fault(password);

  expect(found).toBe('Guessable');
});

test.each([
  'I love Stipple art and strong coffee',
  'Marta walks eleven grey whippets',
  'correct horse battery staple',
  'sunny side: up at 06:45',
])('leaves people alone who use a name among enough else: %s', (password) => {
  const found = fault(password);

  expect(found).toBeNull();
});

test('refuses every listed password that is long enough to be chosen', () => {
  const chosen = dictionary['passwords-common'].filter((password) => [...password].length >= 15);

  const passed = chosen.filter((password) => fault(password) !== 'Guessable');

  expect(chosen.length).toBeGreaterThan(30);
  expect(passed).toEqual([]);
});

test('refuses any listed password padded with digits to the length', () => {
  const padded = dictionary['passwords-common'].filter((password) => /^[a-z]{8,12}$/.test(password)).slice(0, 2_000);

  const passed = padded.filter(
    (password) => fault(`${password}${'1928374650'.slice(0, 16 - password.length)}`) === null,
  );

  expect(passed).toEqual([]);
});
