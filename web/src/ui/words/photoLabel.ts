import { msg } from '@lingui/core/macro';
import { HEALED_FROM_DAY, healedMonthsOf, type PhotoPhase } from '@stipple/contract';

export interface PhotoMoment {
  phase: PhotoPhase;
  /** k for a photograph of the day of session k. */
  sessionNumber?: number | null;
  /** Whole days since the last session. */
  days?: number | null;
}

/** `Before`, `After S2`, `Healed day 31`, `Healed 6 mo`, `Healed 2 yr`. Nothing is ever just "After". */
export function photoLabel({ phase, sessionNumber, days }: PhotoMoment) {
  if (phase === 'BEFORE') return msg`Before`;
  if (phase === 'AFTER_SESSION') return sessionNumber ? msg`After S${sessionNumber}` : msg`After a session`;
  return healedLabel(days ?? HEALED_FROM_DAY);
}

/** How old a healed photograph is; days until two months, then whole months, then whole years when they come out even. */
export function healedLabel(days: number) {
  if (days < HEALED_FROM_DAY) return msg`Not healed yet`;

  const months = healedMonthsOf(days);
  if (months < 2) return msg`Healed day ${days}`;
  if (months < 24 || months % 12 !== 0) return msg`Healed ${months} mo`;

  const years = months / 12;
  return msg`Healed ${years} yr`;
}

/** The same where there is room for a number alone: `12 mo`, `2 yr`. */
export function healedAge(days: number) {
  const months = healedMonthsOf(days);
  if (months < 2) return msg`day ${days}`;
  if (months < 24 || months % 12 !== 0) return msg`${months} mo`;

  const years = months / 12;
  return msg`${years} yr`;
}
