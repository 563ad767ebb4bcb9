import { i18n } from '@lingui/core';

/** English is in the code, compiled while building; only translations are catalogues. */
export function activateLocale() {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  return i18n;
}
