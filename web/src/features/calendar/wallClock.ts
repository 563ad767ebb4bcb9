const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string) {
  const known = formats.get(timeZone);
  if (known) return known;
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  const made = new Intl.DateTimeFormat('en-GB', options);
  formats.set(timeZone, made);
  return made;
}

/** Minutes after midnight on the wall of a place. */
export function wallMinutes(instant: number, timeZone: string) {
  const [hours, minutes] = formatOf(timeZone).format(instant).split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

/** `09:15` on the wall of a place, in 24 hours everywhere: a calendar is read at a glance. */
export const wallTime = (instant: number | string, timeZone: string) =>
  formatOf(timeZone).format(typeof instant === 'string' ? new Date(instant) : instant);

/** The instant at which the wall shows so many minutes after midnight; right on days when the clocks change. */
export function wallInstant(midnight: string, minutes: number, timeZone: string) {
  const guess = Date.parse(midnight) + minutes * MINUTE;
  return guess + (minutes - wallMinutes(guess, timeZone)) * MINUTE;
}

/** The calendar day it is somewhere, `YYYY-MM-DD`. */
export const dayIn = (timeZone: string, instant: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);

export function plusDays(day: string, days: number) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The Monday of a day's week. */
export const mondayOf = (day: string) => plusDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
