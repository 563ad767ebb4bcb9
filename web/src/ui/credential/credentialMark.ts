import type { CredentialState } from '@stipple/contract';

/** How a paper is drawn. The mark is of the day: it changes with the clock, not with an edit. */
export type CredentialMark = 'verified' | 'inReview' | 'expiring' | 'lapsed' | 'rejected' | 'stated';

/** From this many days before the end a paper is drawn as expiring. */
export const EXPIRING_DAYS = 30;

interface Paper {
  state: CredentialState;
  /** Days until it stops counting; negative when it has. */
  daysLeft: number | null;
}

export function credentialMark({ state, daysLeft }: Paper): CredentialMark {
  if (state === 'REJECTED') return 'rejected';
  if (daysLeft !== null && daysLeft < 0) return 'lapsed';
  if (state === 'IN_REVIEW') return 'inReview';
  if (state === 'STATED') return 'stated';
  return daysLeft !== null && daysLeft <= EXPIRING_DAYS ? 'expiring' : 'verified';
}
