/** The calendar day of an instant where the reader is. */
export function localDay(instant: string) {
  const moment = new Date(instant);
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The time of day of an instant where the reader is. */
export function localTime(instant: string, locale: string) {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}
