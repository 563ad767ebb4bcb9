import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CalendarSearch } from './calendarSearch.ts';

/** What the address says, and a way to change parts of it. */
export function useCalendarSearch() {
  const search = useSearch({ from: '/clinic/calendar' });
  const navigate = useNavigate();

  const change = (parts: Partial<CalendarSearch>) =>
    void navigate({ to: '/clinic/calendar', search: { ...search, ...parts }, replace: 'open' in parts });

  return { search, change };
}
