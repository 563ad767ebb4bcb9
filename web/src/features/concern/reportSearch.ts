import type { ConcernSubject } from '@stipple/contract';

/** What a concern is about: `/report?about=technician:aisha-khan`. */
export interface ReportSearch {
  about?: string;
}

export interface About {
  subject: ConcernSubject;
  key: string;
}

const SUBJECTS: Readonly<Record<string, ConcernSubject>> = { technician: 'TECHNICIAN', clinic: 'CLINIC', case: 'CASE' };

/** Reads an address that anybody may have written. */
export function readReportSearch(raw: Record<string, unknown>): ReportSearch {
  return typeof raw.about === 'string' && aboutIn(raw.about) ? { about: raw.about } : {};
}

/** The page meant by `technician:slug`, `clinic:slug` or `case:id`. */
export function aboutIn(text: string | undefined): About | undefined {
  const [, kind = '', key = ''] = /^(technician|clinic|case):([\w-]{1,120})$/.exec(text ?? '') ?? [];
  const subject = SUBJECTS[kind];
  return subject && { subject, key };
}
