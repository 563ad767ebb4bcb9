import { HEALED_FROM_DAY } from './limits.ts';
import { daysBetween } from './photo-elapsed.ts';
import type { AgeBand, Badge, PhotoPhase } from './vocabulary.ts';

interface BoundSession {
  /** k of the course, from 1. */
  readonly number: number;
  /** Calendar day in the location's time zone. */
  readonly heldOn: string;
  readonly startsAt: Date;
}

export interface PhotoMoment {
  readonly phase: PhotoPhase;
  /** k, for a photograph taken after session k. */
  readonly sessionNumber: number | null;
  /** Whole days since the session before it; null before the first. */
  readonly daysSinceSession: number | null;
}

/**
 * What a photograph shows, from the moment it was taken and the sessions of its course: BEFORE any session, AFTER_SESSION
 * k, or HEALED, which starts on day 28 after the last session of all. Never typed by anybody.
 */
export function photoMoment(
  photo: { readonly takenAt: Date; readonly takenOn: string },
  sessions: readonly BoundSession[],
): PhotoMoment {
  const done = sessions.filter((session) => session.startsAt <= photo.takenAt).toSorted((a, b) => a.number - b.number);
  const latest = done.at(-1);
  if (!latest) return { phase: 'BEFORE', sessionNumber: null, daysSinceSession: null };
  const days = daysBetween(latest.heldOn, photo.takenOn);
  const isAfterTheLast = done.length === sessions.length;
  const phase = isAfterTheLast && days >= HEALED_FROM_DAY ? 'HEALED' : 'AFTER_SESSION';
  return { phase, sessionNumber: phase === 'HEALED' ? null : latest.number, daysSinceSession: days };
}

/**
 * Level of evidence of a case. Bound: every session of the course is signed. Client-confirmed: the client said "this is
 * me, nothing was changed". Healed-confirmed: said so on or after the day of a healed photograph.
 */
export function badgeOf(facts: {
  readonly signedSessionCount: number;
  readonly sessionCount: number;
  readonly clientConfirmedOn: string | null;
  /** Days on which healed photographs were taken. */
  readonly healedOn: readonly string[];
}): Badge {
  const isBound = facts.sessionCount > 0 && facts.signedSessionCount === facts.sessionCount;
  if (!isBound) return 'UPLOADED';
  const confirmedOn = facts.clientConfirmedOn;
  if (confirmedOn === null) return 'BOUND';
  return facts.healedOn.some((day) => day <= confirmedOn) ? 'HEALED_CONFIRMED' : 'CLIENT_CONFIRMED';
}

/** Age in whole years on `day`, as a band, so that no public page carries a birthday. */
export function ageBandOn(bornOn: string, day: string): AgeBand {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4)) - (day.slice(5) < bornOn.slice(5) ? 1 : 0);
  if (years < 25) return 'UNDER_25';
  if (years < 35) return 'FROM_25';
  if (years < 45) return 'FROM_35';
  if (years < 55) return 'FROM_45';
  return years < 65 ? 'FROM_55' : 'FROM_65';
}
