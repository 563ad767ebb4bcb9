import { expect, test } from 'vitest';
import { emailAddress } from './email-address.ts';

test.each([
  ['Ana@Example.ORG', 'ana@example.org'],
  ['  ana+stipple@example.org ', 'ana+stipple@example.org'],
  ['jose\u0301@example.org', 'josé@example.org'],
  ['info@bücher.example', 'info@xn--bcher-kva.example'],
  ['info@ΠΑΡΆΔΕΙΓΜΑ.example', 'info@xn--hxajbheg2az3al.example'],
  ["o'neil@example.org", null],
  ['ana', null],
  ['@example.org', null],
  ['ana@', null],
  ['ana@localhost', null],
  ['ana@-example.org', null],
  ['ana@example..org', null],
  ['ana@[127.0.0.1]', null],
  ['ana@example.org,eve@example.org', null],
  ['ana@example.org\r\nBcc: eve@example.org', null],
  ['a b@example.org', null],
  ['ana\u0000@example.org', null],
  [`${'a'.repeat(65)}@example.org`, null],
  [`ana@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.org`, null],
])('reads %j as %j', (typed, expected) => {
  const address = emailAddress(typed);

  expect(address).toBe(expected);
});

test('never folds a look-alike into the address it looks like', () => {
  const lookAlikes = ['mıke@example.org', 'miKe@example.org'.replace('K', '\u0130'), 'mike@exampłe.org'];

  const addresses = lookAlikes.map(emailAddress);

  expect(addresses).not.toContain('mike@example.org');
});
