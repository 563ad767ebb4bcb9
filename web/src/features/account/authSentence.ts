import { t } from '@lingui/core/macro';
import type { AuthFailure } from './postAuth.ts';

/** What went wrong, in the server's sentence where it gave one. */
export function authSentence({ code, message }: AuthFailure) {
  if (message) return message;
  if (code === 'ConnectionLost') return t`The server was not reached. Check the connection and try again.`;
  return t`The server did not answer as it should. Try again in a minute.`;
}
