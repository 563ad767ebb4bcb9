import { daysBetween } from '@stipple/contract';

/** The day on which the demo's script plays; everything is written down as seen from here. */
export const SCRIPT_TODAY = '2026-03-16';

/** Turns days of the script into days relative to the real today, so that the world always looks the same age. */
export interface DemoCalendar {
  readonly today: string;
  /** A day of the script, moved. */
  day(scriptDay: string): string;
  /** An instant: `HH:MM` on the wall of a place, on a day of the script; ISO 8601 in UTC. */
  instant(scriptDay: string, time: string, timeZone: string): string;
  /** ISO weekdays of the script, turned with the days, so that who worked on a session's day still does. */
  weekdays(scriptWeekdays: readonly number[]): number[];
}

/** Throws RangeError when `today` is not a day of the calendar. */
export function calendarFor(today: string): DemoCalendar {
  const shift = daysBetween(SCRIPT_TODAY, today);
  const day = (scriptDay: string) => plusDays(scriptDay, shift);
  return {
    today,
    day,
    instant: (scriptDay, time, timeZone) =>
      Temporal.PlainDate.from(day(scriptDay))
        .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) })
        .toInstant()
        .toString(),
    weekdays: (scriptWeekdays) =>
      scriptWeekdays.map((weekday) => ((((weekday - 1 + shift) % 7) + 7) % 7) + 1).toSorted((a, b) => a - b),
  };
}

export const plusDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** The same day of a later month, or its last. */
export const plusMonths = (day: string, months: number): string =>
  Temporal.PlainDate.from(day).add({ months }).toString();

/** ISO weekday, 1 (Monday) to 7. */
export const weekdayOf = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek;

export const scriptDaysAgo = (days: number): string => plusDays(SCRIPT_TODAY, -days);

/** `HH:MM` plus minutes, within one day. */
export const plusMinutes = (time: string, minutes: number): string =>
  Temporal.PlainTime.from(time).add({ minutes }).toString({ smallestUnit: 'minute' });
