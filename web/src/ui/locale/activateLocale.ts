import { i18n, type Messages } from '@lingui/core';

type Translations = Record<string, () => Promise<{ messages: Messages }>>;

/** One catalogue a language, compiled while building and fetched when it is wished for. English is in the code. */
const translations: Translations = import.meta.glob<{ messages: Messages }>([
  '../../locales/*.po',
  '!../../locales/en.po',
]);

/** Speaks the first wished language there is a catalogue of, else English. */
export async function activateLocale(wishes: readonly string[], catalogues: Translations = translations) {
  const languages = wishes.map((wish) => wish.split('-')[0] ?? '');
  const locale = languages.find((language) => language === 'en' || fileOf(language) in catalogues) ?? 'en';
  const load = catalogues[fileOf(locale)];

  i18n.loadAndActivate({ locale, messages: load ? (await load()).messages : {} });
  return locale;
}

function fileOf(language: string) {
  return `../../locales/${language}.po`;
}
