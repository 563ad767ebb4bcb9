import { APPOINTMENT_STEP_MINUTES } from '@stipple/contract';

/** A stretch of time, in milliseconds since 1970; `to` is the first moment after it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Hours of a weekday by a wall clock, `HH:MM`. */
export interface WeeklyHours {
  /** ISO weekday, 1 (Monday) to 7. */
  readonly weekday: number;
  readonly starts: string;
  readonly ends: string;
}

const MINUTE = 60_000;
export const STEP = APPOINTMENT_STEP_MINUTES * MINUTE;

export const spanOf = (startsAt: Date, minutes: number): Span => ({
  from: startsAt.getTime(),
  to: startsAt.getTime() + minutes * MINUTE,
});

/** A calendar day in an IANA zone, from midnight to midnight: 23 or 25 hours when the clocks change. */
export function dayOf(day: string, timeZone: string): Span {
  const date = Temporal.PlainDate.from(day);
  return {
    from: date.toZonedDateTime(timeZone).epochMilliseconds,
    to: date.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds,
  };
}

/** The hours of one day as instants. A wall time that the change of clocks leaves out counts as the one after it. */
export function hoursOn(day: string, hours: readonly WeeklyHours[], timeZone: string): Span[] {
  const date = Temporal.PlainDate.from(day);
  const at = (time: string) =>
    date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
  return hours
    .filter(({ weekday }) => weekday === date.dayOfWeek)
    .map(({ starts, ends }) => ({ from: at(starts), to: at(ends) }))
    .toSorted((a, b) => a.from - b.from);
}

/** What both lists cover. */
export const shared = (some: readonly Span[], others: readonly Span[]): Span[] =>
  some
    .flatMap((a) => others.map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) })))
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => a.from - b.from);

/** What is left of the spans without those taken. */
export const without = (spans: readonly Span[], taken: readonly Span[]): Span[] =>
  taken.reduce<Span[]>(
    (left, hole) =>
      left
        .flatMap(({ from, to }) => [
          { from, to: Math.min(to, hole.from) },
          { from: Math.max(from, hole.to), to },
        ])
        .filter(({ from, to }) => from < to),
    [...spans],
  );

export const covers = (spans: readonly Span[], { from, to }: Span): boolean =>
  spans.some((span) => span.from <= from && to <= span.to);

export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** Days of the calendar from the first to the last, both included. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  const end = Temporal.PlainDate.from(last);
  for (let day = Temporal.PlainDate.from(first); Temporal.PlainDate.compare(day, end) <= 0; day = day.add({ days: 1 }))
    days.push(day.toString());
  return days;
}

export const plusDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();
