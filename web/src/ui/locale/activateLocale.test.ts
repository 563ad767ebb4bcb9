import { i18n } from '@lingui/core';
import { afterEach, expect, test } from 'vitest';
import { activateLocale } from './activateLocale.ts';

const german = async () => ({ messages: { greeting: ['Guten Tag'] } });
const catalogues = { '../../locales/de.po': german };

afterEach(() => activateLocale(['en']));

test('it fetches the first language it has a catalogue of', async () => {
  expect(await activateLocale(['fr-FR', 'de-AT', 'en-GB'], catalogues)).toBe('de');
  expect(i18n._('greeting')).toBe('Guten Tag');
});

test('it takes English as it comes, and when nothing else is there', async () => {
  expect(await activateLocale(['en-US', 'de'], catalogues)).toBe('en');
  expect(await activateLocale(['fr'], catalogues)).toBe('en');
});
