import { daysBetween } from '@stipple/contract';
import { diaryPages } from './booked-days.ts';
import type { DemoClinicCalendar, DemoOpeningHours, DemoRoom, DemoWorkingHours } from './calendar-records.ts';
import { plusDays } from './demo-calendar.ts';
import type { DemoClinic } from './demo-world.ts';
import type { RowTools } from './row-tools.ts';

type Records = Pick<DemoClinic, 'technicians' | 'technicianLocations' | 'clients' | 'courses' | 'sessions'>;

/** Rooms, hours, one closure, and what is booked: two weeks back and six weeks on. */
export function calendarRows(tools: RowTools, records: Records): DemoClinicCalendar {
  const { clinic, id, locationId, calendar } = tools;
  const places = clinic.locations.map(({ key }) => ({ key, id: locationId(key) }));
  const staffOf = (place: string) => records.technicianLocations.filter((row) => row.locationId === place);
  const rooms = places.flatMap((place) =>
    staffOf(place.id).map((_row, index): DemoRoom => ({
      id: id('room', `${place.key}/${index + 1}`),
      locationId: place.id,
      name: `Room ${index + 1}`,
    })),
  );
  const openingHours = places.flatMap((place) =>
    [...new Set(staffOf(place.id).flatMap(({ weekdays }) => weekdays))]
      .toSorted((a, b) => a - b)
      .map((weekday): DemoOpeningHours => ({
        id: id('opening-hours', `${place.key}/${weekday}`),
        locationId: place.id,
        weekday,
        opens: '09:00',
        closes: '18:30',
      })),
  );
  const closures = places.map((place) => ({
    id: id('closure', place.key),
    locationId: place.id,
    firstOn: plusDays(calendar.today, CLOSED_IN_DAYS),
    lastOn: plusDays(calendar.today, CLOSED_IN_DAYS),
    reason: 'Staff training',
  }));
  return {
    rooms,
    openingHours,
    closures,
    workingHours: workingHours(tools, records),
    appointments: diaryPages(tools, {
      ...records,
      rooms,
      isClosed: (day) => daysFromToday(tools, day) === CLOSED_IN_DAYS,
    }),
  };
}

const CLOSED_IN_DAYS = 24;

const daysFromToday = ({ calendar }: RowTools, day: string): number => daysBetween(calendar.today, day);

/** Two stretches a day with a break between; later people start later. */
function workingHours({ id }: RowTools, { technicianLocations }: Records): DemoWorkingHours[] {
  return technicianLocations.flatMap(({ technicianId, locationId, weekdays }, index) =>
    weekdays.flatMap((weekday) =>
      stretches(index).map(([starts, ends]): DemoWorkingHours => ({
        id: id('working-hours', `${technicianId}/${locationId}/${weekday}/${starts}`),
        technicianId,
        locationId,
        weekday,
        starts,
        ends,
      })),
    ),
  );
}

const stretches = (index: number) =>
  index % 2 === 0
    ? ([
        ['09:00', '13:00'],
        ['13:30', '18:00'],
      ] as const)
    : ([
        ['09:30', '13:00'],
        ['14:00', '18:30'],
      ] as const);
