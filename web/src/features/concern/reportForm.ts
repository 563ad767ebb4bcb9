import { t } from '@lingui/core/macro';
import { CONCERN_TEXT_MAX, type ConcernKind, EMAIL_MAX } from '@stipple/contract';

/** What the reporter writes. */
export interface ReportForm {
  kind: ConcernKind | '';
  text: string;
  email: string;
}

export type ReportErrors = Partial<Record<keyof ReportForm, string>>;

export const EMPTY_REPORT: ReportForm = { kind: '', text: '', email: '' };

/** What must be put right before it can go, each said beside its field. */
export function errorsIn({ kind, text, email }: ReportForm): ReportErrors {
  return { ...kindError(kind), ...textError(text.trim().length), ...emailError(email.trim()) };
}

const kindError = (kind: string): ReportErrors => (kind ? {} : { kind: t`Choose what it is about.` });

function textError(length: number): ReportErrors {
  if (length === 0) return { text: t`Write what is wrong, and how you know.` };
  return length > CONCERN_TEXT_MAX ? { text: t`This is ${length} characters long. ${CONCERN_TEXT_MAX} fit.` } : {};
}

function emailError(email: string): ReportErrors {
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && email.length <= EMAIL_MAX;
  if (!email || isAddress) return {};
  return { email: t`This is not an e-mail address, such as name@example.org. You may leave it empty.` };
}
