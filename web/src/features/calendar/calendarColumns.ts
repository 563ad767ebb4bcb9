import type { Appointment, OpenDay, Place } from './calendarQueries.ts';
import { wallInstant, wallMinutes } from './wallClock.ts';

/** One technician on one day: what a column of the grid is. */
export interface Column {
  key: string;
  technicianId: string;
  technicianName: string;
  initials: string;
  day: string;
  midnight: string;
  canBeBooked: boolean;
  working: readonly Span[];
  breaks: readonly Span[];
  timeOff: readonly Span[];
  appointments: readonly Appointment[];
}

interface Span {
  startsAt: string;
  endsAt: string;
}

interface Given {
  place: Place;
  days: readonly OpenDay[];
  appointments: readonly Appointment[];
  /** Undefined: everybody. */
  technicianId?: string | undefined;
}

/** A column for each technician and day; somebody who left keeps one where something is still booked. */
export function columnsOf({ place, days, appointments, technicianId }: Given): Column[] {
  return days.flatMap((day) => {
    const ofDay = appointments.filter(({ startsAt }) => startsAt >= day.startsAt && startsAt < day.endsAt);
    const left = ofDay.filter(({ technicianId: id }) => !place.technicians.some((other) => other.id === id));
    const people = [
      ...place.technicians,
      ...new Map(
        left.map((each) => [each.technicianId, { id: each.technicianId, name: each.technicianName, initials: '' }]),
      ).values(),
    ];
    return people
      .filter(({ id }) => technicianId === undefined || id === technicianId)
      .map(({ id, name, initials }) => {
        const hours = day.technicians.find((other) => other.technicianId === id);
        return {
          key: `${id} ${day.day}`,
          technicianId: id,
          technicianName: name,
          initials,
          day: day.day,
          midnight: day.startsAt,
          canBeBooked: hours?.canBeBooked ?? false,
          working: hours?.working ?? [],
          breaks: hours?.breaks ?? [],
          timeOff: hours?.timeOff ?? [],
          appointments: ofDay.filter(({ technicianId: of }) => of === id),
        };
      });
  });
}

const HOUR = 60;
const USUAL = { from: 9 * HOUR, to: 18 * HOUR };

/** Whole hours that hold everything in the columns, in minutes of the wall clock. */
export function shownMinutes(columns: readonly Column[], timeZone: string) {
  const spans = columns.flatMap(({ working, appointments }) => [...working, ...appointments]);
  const starts = spans.map(({ startsAt }) => wallMinutes(Date.parse(startsAt), timeZone));
  const ends = spans.map(({ endsAt }) => wallMinutes(Date.parse(endsAt) - 60_000, timeZone) + 1);
  return {
    from: Math.floor(Math.min(USUAL.from, ...starts) / HOUR) * HOUR,
    to: Math.ceil(Math.max(USUAL.to, ...ends) / HOUR) * HOUR,
  };
}

/** The first instant a column shows. */
export const baseOf = ({ midnight }: Column, from: number, timeZone: string) => wallInstant(midnight, from, timeZone);

/** Where a column's day begins, to carry a time of the day to another column. */
export const baseOfDay = ({ midnight }: Column) => Date.parse(midnight);
