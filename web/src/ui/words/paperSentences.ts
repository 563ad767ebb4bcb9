import { plural, t } from '@lingui/core/macro';
import type { CredentialClock, CredentialMethod, CredentialState } from '@stipple/contract';
import { credentialMark } from '../credential/credentialMark.ts';
import type { Formats } from '../locale/formats.ts';

/** What is known of a paper, as the API tells it. */
export interface PaperOnShow {
  state: CredentialState;
  clock: CredentialClock;
  expiresOn: string | null;
  recheckDueOn: string | null;
  daysLeft: number | null;
  checkedOn: string | null;
  checkedBy: string | null;
  method: CredentialMethod | null;
  source: string | null;
}

/** Until when it counts: "Valid to 4 Nov 2026", or "No end date, re-check due 2 Feb 2027". */
export function clockSentence(paper: PaperOnShow, formats: Formats) {
  const mark = credentialMark(paper);
  if (mark === 'lapsed') return lapsedSentence(paper);
  if (paper.clock === 'EXPIRES') return expirySentence(paper, formats);
  if (!paper.recheckDueOn) return t`No end date`;
  const due = formats.day(paper.recheckDueOn);
  return t`No end date, re-check due ${due}`;
}

/** Who held it against what, and when: "Checked 2 Feb 2026 by platform staff against the certificate". */
export function checkSentence(paper: PaperOnShow, formats: Formats) {
  if (paper.state === 'STATED') return t`Stated by the clinic. Nobody here has checked it`;
  if (paper.state === 'IN_REVIEW') return t`In review. It counts for nothing until it is checked`;
  if (paper.state === 'REJECTED') return t`Rejected on checking`;
  if (!paper.checkedOn) return t`Checked`;

  const day = formats.day(paper.checkedOn);
  const who = paper.checkedBy ?? t`platform staff`;
  return `${t`Checked ${day} by ${who}`}${sourceWords(paper)}`;
}

/** What a look at the document alone leaves open. */
export function documentSentence({ method }: Pick<PaperOnShow, 'method'>) {
  return method === 'DOCUMENT_ONLY' ? t`Document seen, not confirmed with the issuer` : undefined;
}

function sourceWords({ method, source }: PaperOnShow) {
  if (!source) return '';
  if (method === 'REGISTRY') return t` in ${source}`;
  return method === 'ISSUER' ? t` with ${source}` : t` against ${source}`;
}

function expirySentence({ expiresOn, daysLeft }: PaperOnShow, formats: Formats) {
  if (!expiresOn) return t`End date not known`;
  const day = formats.day(expiresOn);
  const isSoon = daysLeft !== null && daysLeft <= 30;
  if (!isSoon) return t`Valid to ${day}`;
  return plural(daysLeft, { one: `Valid to ${day}, # day left`, other: `Valid to ${day}, # days left` });
}

function lapsedSentence({ clock, daysLeft }: PaperOnShow) {
  const days = Math.abs(daysLeft ?? 0);
  if (clock === 'RECHECK')
    return plural(days, { one: 'Re-check overdue for # day', other: 'Re-check overdue for # days' });
  return plural(days, { one: 'Lapsed # day ago', other: 'Lapsed # days ago' });
}
