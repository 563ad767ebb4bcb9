import { expect, test } from 'vitest';
import { localeOf } from './localeOf.ts';

test('it writes dates as in the reader’s own region, else as is usual for the words', () => {
  expect(localeOf('en', ['fr-FR', 'en-US'])).toBe('en-US');
  expect(localeOf('en', ['fr-FR'])).toBe('en-GB');
  expect(localeOf('de', ['fr-FR'])).toBe('de');
});
