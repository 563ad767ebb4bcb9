export const CALENDAR_VIEWS = ['day', 'week', 'list'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

/** What the calendar shows: `/clinic/calendar?view=week&day=2026-03-16&place=<id>&who=<id>&open=<id>`. */
export interface CalendarSearch {
  view?: CalendarView;
  day?: string;
  place?: string;
  who?: string;
  open?: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const ID_MAX = 64;

/** Reads an address that anybody may have written. */
export function readCalendarSearch(raw: Record<string, unknown>): CalendarSearch {
  const view = CALENDAR_VIEWS.find((known) => known === raw.view);
  const day = typeof raw.day === 'string' && isDay(raw.day) ? raw.day : undefined;
  const [place, who, open] = [raw.place, raw.who, raw.open].map((id) =>
    typeof id === 'string' && id.length <= ID_MAX ? id : undefined,
  );
  return {
    ...(view && { view }),
    ...(day && { day }),
    ...(place && { place }),
    ...(who && { who }),
    ...(open && { open }),
  };
}

function isDay(text: string) {
  const moment = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
