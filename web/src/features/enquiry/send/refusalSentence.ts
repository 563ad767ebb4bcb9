import { t } from '@lingui/core/macro';

interface Refusal {
  code: string;
  message?: string;
}

/** Why a photograph was not taken; the server's own sentence where it gave one. */
export function refusalSentence({ code, message }: Refusal) {
  if (message) return message;
  if (code === 'ConnectionLost') return t`The connection was lost. Take it away and add it again.`;
  if (code === 'FILE_TOO_LARGE') return t`This file is larger than 40 MB.`;
  return t`This photo could not be read. Try another one.`;
}
