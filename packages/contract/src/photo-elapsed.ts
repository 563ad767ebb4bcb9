import { HEALED_FROM_DAY } from './limits.ts';
import type { PhotoPhase } from './vocabulary.ts';

const MILLISECONDS_PER_DAY = 86_400_000;
/** From this many whole months on, a healed photograph is labelled in months instead of days. */
const MONTHS_LABEL_FROM = 2;

/** What a caption under a photograph says; the words belong to the message catalogue. */
export type PhotoPhaseLabel =
  | { kind: 'BEFORE' }
  | { kind: 'AFTER_SESSION'; session: number }
  | { kind: 'DAYS_AFTER'; days: number }
  | { kind: 'HEALED_DAYS'; days: number }
  | { kind: 'HEALED_MONTHS'; months: number };

/**
 * Whole calendar days between two days (`YYYY-MM-DD`), negative when `to` is the earlier one.
 * Both days are the clinic's own calendar; a clock change between them adds or takes nothing.
 * Throws RangeError when either is not a day of the calendar.
 */
export function daysBetween(from: string, to: string): number {
  return Math.round((startOfDay(to) - startOfDay(from)) / MILLISECONDS_PER_DAY);
}

/** Whole calendar days from the last session to the day the photograph was taken. */
export const daysHealed = (lastSessionOn: string, takenOn: string): number => daysBetween(lastSessionOn, takenOn);

/** Whether the word "healed" may be used of a photograph taken so many days after the last session. */
export const isHealed = (days: number): boolean => days >= HEALED_FROM_DAY;

/** Whole calendar months from `from` to `to`, rounded down: 31 January to 28 February is none. */
export function monthsBetween(from: string, to: string): number {
  const start = new Date(startOfDay(from));
  const end = new Date(startOfDay(to));
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}

/**
 * The parts of a photograph's caption. "Healed" is derived from the two days, never believed: a photograph that was
 * declared healed earlier than day 28 is labelled with its days alone.
 */
export function photoPhaseLabel(photo: {
  phase: PhotoPhase;
  session: number;
  lastSessionOn: string;
  takenOn: string;
}): PhotoPhaseLabel {
  if (photo.phase === 'BEFORE') return { kind: 'BEFORE' };
  if (photo.phase === 'AFTER_SESSION') return { kind: 'AFTER_SESSION', session: photo.session };
  const days = daysHealed(photo.lastSessionOn, photo.takenOn);
  if (!isHealed(days)) return { kind: 'DAYS_AFTER', days };
  const months = monthsBetween(photo.lastSessionOn, photo.takenOn);
  return months < MONTHS_LABEL_FROM ? { kind: 'HEALED_DAYS', days } : { kind: 'HEALED_MONTHS', months };
}

function startOfDay(day: string): number {
  const moment = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== day)
    throw new RangeError(`Not a day of the calendar: ${day}`);
  return moment.getTime();
}
