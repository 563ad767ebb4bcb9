const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Whole calendar days between two days (`YYYY-MM-DD`), negative when `to` is the earlier one.
 * Both days are the clinic's own calendar; a clock change between them adds or takes nothing.
 * Throws RangeError when either is not a day of the calendar.
 */
export function daysBetween(from: string, to: string): number {
  return Math.round((startOfDay(to) - startOfDay(from)) / MILLISECONDS_PER_DAY);
}

/** Whole calendar months from `from` to `to`, rounded down: 31 January to 28 February is none. */
export function monthsBetween(from: string, to: string): number {
  const start = new Date(startOfDay(from));
  const end = new Date(startOfDay(to));
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}

function startOfDay(day: string): number {
  const moment = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== day)
    throw new RangeError(`Not a day of the calendar: ${day}`);
  return moment.getTime();
}
