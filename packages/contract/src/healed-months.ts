import { HEALED_FROM_DAY } from './limits.ts';

/** A twelfth of the mean Gregorian year of 365.25 days (ISO 8601 leaves the length of "a month" to the parties). */
const DAYS_PER_MONTH = 30.4375;

/** Ages by which lists and counts tell healed cases apart, in months. */
export const HEALED_MONTH_STEPS = [6, 12, 24] as const;

/**
 * Days after the last session from which a photograph counts as healed so many months: n mean months of 30.4375 days,
 * rounded down, and never before day 28. 6, 12 and 24 months begin on day 182, 365 and 730. The one rule behind the label
 * on a photograph, the filter "healed N months or more", its counts and PostgreSQL's `healed_months_of`: the calendar is
 * not asked, since half a calendar year lasts 181 to 184 days, and the same age must have one name in every season.
 */
export const healedDaysOf = (months: number): number => Math.max(HEALED_FROM_DAY, Math.floor(months * DAYS_PER_MONTH));

/** Whole healed months after so many days: the most n with `healedDaysOf(n) <= days`; 0 below the first. */
export const healedMonthsOf = (days: number): number =>
  days < HEALED_FROM_DAY ? 0 : Math.ceil((days + 1) / DAYS_PER_MONTH) - 1;

/** The step a healed age falls in: -1 not healed, 0 under 6 months, 6, 12 or 24; what `healed_months_of` answers. */
export function healedStepOf(days: number): number {
  if (days < HEALED_FROM_DAY) return -1;
  return HEALED_MONTH_STEPS.findLast((months) => days >= healedDaysOf(months)) ?? 0;
}
