import { countryOfTown, usesMilesIn } from './units.ts';

/** An amount in the smallest unit of its currency. */
export interface Money {
  amountCents: number;
  currency: string;
}

export interface PriceRange {
  fromCents: number;
  toCents: number;
  currency: string;
}

/** Dates, amounts and numbers as one locale writes them. */
export interface Formats {
  locale: string;
  /** `12 Jan 2026` from `2026-01-12`; a calendar day, the same in every time zone. */
  day: (date: string) => string;
  /** `12 Jan` where the year is clear. */
  shortDay: (date: string) => string;
  /** `January 2026`. */
  month: (date: string) => string;
  /** `Jan`. */
  shortMonth: (date: string) => string;
  /** `12 Jan 2026, 14:05` of an instant, in the reader's time zone. */
  moment: (instant: string) => string;
  money: (money: Money) => string;
  priceRange: (range: PriceRange) => string;
  number: (value: number) => string;
  percent: (share: number) => string;
  /** `Leeds, Manchester and York`. */
  list: (items: readonly string[]) => string;
  /** `3 h 40` from minutes. */
  duration: (minutes: number) => string;
  /** `12 km`, or `7 miles` around a town whose roads are measured in miles; without a town as the reader's country does. */
  distance: (km: number, town?: string) => string;
  /** Language name in the reader's language. */
  language: (code: string) => string;
  /** Monday (1) to Sunday (7), short. */
  weekday: (day: number) => string;
}

const cache = new Map<string, Formats>();

/** Makes the formats of a locale once. */
export function formatsOf(locale: string): Formats {
  const known = cache.get(locale);
  if (known) return known;

  const made = makeFormats(locale);
  cache.set(locale, made);
  return made;
}

function makeFormats(locale: string): Formats {
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const long = date({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const short = date({ day: 'numeric', month: 'short', timeZone: 'UTC' });
  const month = date({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonth = date({ month: 'short', timeZone: 'UTC' });
  const moment = date({ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
  const weekday = date({ weekday: 'short', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const language = new Intl.DisplayNames(locale, { type: 'language' });

  return {
    locale,
    day: (text) => long.format(calendarDay(text)),
    shortDay: (text) => short.format(calendarDay(text)),
    month: (text) => month.format(calendarDay(text)),
    shortMonth: (text) => shortMonth.format(calendarDay(text)),
    moment: (text) => moment.format(new Date(text)),
    money: ({ amountCents, currency }) =>
      moneyFormat(locale, currency, amountCents % 100 !== 0).format(amountCents / 100),
    priceRange: (range) => formatPriceRange(locale, range),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    list: (items) => list.format(items),
    duration: formatDuration,
    distance: (km, town) => formatDistance(locale, { km, town }),
    language: (code) => language.of(code) ?? code,
    weekday: (day) => weekday.format(calendarDay(`2024-01-0${day}`)),
  };
}

function calendarDay(text: string) {
  return new Date(`${text.slice(0, 10)}T00:00:00Z`);
}

function moneyFormat(locale: string, currency: string, hasCents: boolean) {
  const digits = hasCents ? 2 : 0;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

function formatPriceRange(locale: string, { fromCents, toCents, currency }: PriceRange) {
  const format = moneyFormat(locale, currency, (fromCents % 100) + (toCents % 100) !== 0);
  if (fromCents === toCents) return format.format(fromCents / 100);
  return format.formatRange(fromCents / 100, toCents / 100);
}

function formatDuration(minutes: number) {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

const KM_PER_MILE = 1.609344;

/** Ten miles are 16 whole kilometres, which is a little less; nobody means 9.9 miles. */
const TENTHS_BELOW = 9.5;

function formatDistance(locale: string, { km, town }: { km: number; town?: string }) {
  const country = town ? countryOfTown(town) : (new Intl.Locale(locale).maximize().region ?? '');
  const isMiles = usesMilesIn(country);
  const value = isMiles ? km / KM_PER_MILE : km;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isMiles ? 'mile' : 'kilometer',
    unitDisplay: isMiles ? 'long' : 'short',
    maximumFractionDigits: value < TENTHS_BELOW ? 1 : 0,
  });
  return format.format(value);
}
