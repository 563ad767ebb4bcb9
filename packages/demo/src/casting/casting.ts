import type { PhotoView } from '@stipple/contract';

/** Which client and technician a photographed head plays, and what became of the pictures. Days are the script's. */
export interface Casting {
  readonly subject: string;
  readonly clinic: string;
  readonly technician: string;
  /** Key of the place; the technician's first when left out. */
  readonly location?: string;
  readonly client: string;
  readonly email?: string;
  /** Days since the newest picture was taken. */
  readonly newestDaysAgo: number;
  readonly story: CaseStory;
  /** Files that stay in the drawer. */
  readonly without?: readonly string[];
  /** A changed copy instead of the original, and the minutes after the session when it was taken. */
  readonly instead?: Readonly<Record<string, { readonly file: string; readonly minutesAfterSession?: number }>>;
  /** Sessions by the script's word instead of the diary's. */
  readonly sessions?: readonly { readonly day: string; readonly start: string; readonly minutes: number }[];
  /** Days after the last session for a healed file. */
  readonly healedOnDay?: Readonly<Record<string, number>>;
  /** Number of the case, such as 42 in NL-0042. */
  readonly caseNumber?: number;
}

export type CaseStory = PublishedStory | WithdrawnStory | DraftStory | { readonly kind: 'NOT_ASKED' };

export interface PublishedStory extends CaseTexts {
  readonly kind: 'PUBLISHED';
  /** Views the client agreed to show; all that there are when left out. */
  readonly views?: readonly PhotoView[];
  /** The client said "this is me, nothing was changed". */
  readonly isConfirmed: boolean;
  readonly isChecked: boolean;
  readonly publishedOn?: string;
  readonly confirmedOn?: string;
  readonly checkedOn?: string;
}

export interface WithdrawnStory extends CaseTexts {
  readonly kind: 'WITHDRAWN';
  readonly withdrawnOn: string;
}

export interface DraftStory extends CaseTexts {
  readonly kind: 'DRAFT';
}

export interface CaseTexts {
  readonly technicianNote?: string;
  readonly clientNote?: string;
}
