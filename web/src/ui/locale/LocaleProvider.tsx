import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createContext, type ReactNode, use } from 'react';
import { type Formats, formatsOf } from './formats.ts';

const LocaleContext = createContext('en-GB');

interface Props {
  /** How dates and amounts are written, such as `en-US`; the words are those that were activated. */
  locale: string;
  children: ReactNode;
}

export function LocaleProvider({ locale, children }: Props) {
  return (
    <LocaleContext value={locale}>
      <I18nProvider i18n={i18n}>{children}</I18nProvider>
    </LocaleContext>
  );
}

/** Dates, amounts and numbers in the reader's locale. */
export function useFormats(): Formats {
  return formatsOf(use(LocaleContext));
}
