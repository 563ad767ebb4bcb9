import type { Lack } from '@stipple/contract';
import { technicianNarrowing } from '../../platform/access/permission-table.ts';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { bookingStanding, breaksOn, closureOn, openOn, timeOffOn, workingOn } from './open-hours.ts';
import { type PlaceFacts, readPlaceFacts, type TechnicianFacts } from './place-facts.read.ts';
import { dayOf, daysFrom, type Span } from './spans.ts';

export interface Moments {
  startsAt: Date;
  endsAt: Date;
}

/** A day of a place, as instants. */
export interface DayOfPlace extends Moments {
  day: string;
  open: Moments[];
  closureReason: string | null;
  technicians: DayOfTechnician[];
}

export interface DayOfTechnician {
  technicianId: string;
  working: Moments[];
  breaks: Moments[];
  timeOff: Moments[];
  canBeBooked: boolean;
  lacking: readonly Lack[];
}

/** The hours of a place and its technicians on each day; technicians see their own. None for a place the clinic has not. */
export async function readOpenDays(
  { em, viewer }: ServiceContext,
  { locationId, from, to }: { locationId: string; from: string; to: string },
): Promise<DayOfPlace[]> {
  const technicianId = technicianNarrowing(viewer, 'openDays');
  const place = await readPlaceFacts(em, { locationId, technicianId, firstOn: from, lastOn: to });
  return place ? daysFrom(from, to).map((day) => dayAt(place, day)) : [];
}

const dayAt = (place: PlaceFacts, day: string): DayOfPlace => ({
  day,
  ...momentsOf(dayOf(day, place.timeZone)),
  open: openOn(place, day).map(momentsOf),
  closureReason: closureOn(place, day) ?? null,
  technicians: place.technicians.map((technician) => technicianOn(place, technician, day)),
});

const technicianOn = (place: PlaceFacts, technician: TechnicianFacts, day: string): DayOfTechnician => ({
  technicianId: technician.id,
  working: workingOn(place, technician, day).map(momentsOf),
  breaks: breaksOn(place, technician, day).map(momentsOf),
  timeOff: timeOffOn(place, technician, day).map(momentsOf),
  ...bookingStanding(place, technician, day),
});

const momentsOf = ({ from, to }: Span): Moments => ({ startsAt: new Date(from), endsAt: new Date(to) });
