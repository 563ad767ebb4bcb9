import { useQuery } from '@apollo/client/react';
import { useClinicContext } from '../../ui/workspace/chosenClinic.ts';
import { type Place, windowQuery } from './calendarQueries.ts';
import type { CalendarSearch, CalendarView } from './calendarSearch.ts';
import { dayIn, mondayOf, plusDays } from './wallClock.ts';

/** How often an open calendar asks whether somebody else has changed it. */
const ASK_AGAIN = 5_000;

interface Given {
  place: Place;
  search: CalendarSearch;
  now: number;
  isNarrow: boolean;
}

/** Which days the address means: a phone lists one, a week and a list begin on Monday. */
export function shownDays({ place, search, now, isNarrow }: Given) {
  const today = dayIn(place.timeZone, now);
  const day = search.day ?? today;
  const view: CalendarView = isNarrow ? 'list' : (search.view ?? 'day');
  const isWeek = !isNarrow && view !== 'day';
  const from = isWeek ? mondayOf(day) : day;
  return { today, day, view, isWeek, from, to: isWeek ? plusDays(from, 6) : day };
}

/** What is booked then, asked anew every few seconds while somebody looks at it. The days before stay in sight meanwhile. */
export function useShownDays(place: Place, { from, to }: { from: string; to: string }) {
  const { data, previousData, error, refetch } = useQuery(windowQuery, {
    variables: { locationId: place.id, from, to },
    context: useClinicContext(),
    fetchPolicy: 'cache-and-network',
    pollInterval: ASK_AGAIN,
    skipPollAttempt: () => document.hidden,
  });
  const shown = data ?? previousData;
  return { shown, hasFailed: error !== undefined && !shown, askAgain: () => void refetch() };
}
