import { i18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';

const compiled = new Map<string, ReturnType<typeof compileMessage>>();

function compileOnce(message: string) {
  const known = compiled.get(message);
  if (known !== undefined) return known;

  const fresh = compileMessage(message);
  compiled.set(message, fresh);
  return fresh;
}

/** English is in the code; its sentences are compiled the first time they are read. */
export function activateLocale() {
  i18n.setMessagesCompiler(compileOnce);
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  return i18n;
}
