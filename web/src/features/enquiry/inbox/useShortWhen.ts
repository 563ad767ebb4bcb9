import { t } from '@lingui/core/macro';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import { useToday } from '../../../ui/locale/useToday.ts';
import { localDay, localTime } from './localTime.ts';

/** "09:40" today, "Yesterday", else "12 Mar". */
export function useShortWhen() {
  const formats = useFormats();
  const today = useToday();

  return (instant: string) => {
    const day = localDay(instant);
    if (day === today) return localTime(instant, formats.locale);
    return isDayBefore(day, today) ? t`Yesterday` : formats.shortDay(day);
  };
}

function isDayBefore(day: string, today: string) {
  const before = new Date(`${today}T12:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10) === day;
}
