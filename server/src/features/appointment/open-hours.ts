import { requirementsOn, type Standing, standingOn } from '@stipple/contract';
import type { PlaceFacts, TechnicianFacts } from './place-facts.read.ts';
import { dayOf, hoursOn, shared, type Span, without } from './spans.ts';

/** Why nobody comes in on a day, in the clinic's words; undefined on days like any other. */
export const closureOn = ({ closures }: PlaceFacts, day: string): string | undefined =>
  closures.find(({ firstOn, lastOn }) => firstOn <= day && day <= lastOn)?.reason;

/** When the place is open on a day. */
export function openOn(place: PlaceFacts, day: string): Span[] {
  const isGone = place.closedOn !== null && place.closedOn <= day;
  return isGone || closureOn(place, day) !== undefined ? [] : hoursOn(day, place.opening, place.timeZone);
}

export const timeOffOf = ({ timeOff }: TechnicianFacts): Span[] =>
  timeOff.map(({ startsAt, endsAt }) => ({ from: Date.parse(startsAt), to: Date.parse(endsAt) }));

/** When a technician works on a day and the place is open: breaks and time off are left out. */
export function workingOn(place: PlaceFacts, technician: TechnicianFacts, day: string): Span[] {
  const working = hoursOn(day, technician.hours, place.timeZone);
  return without(shared(working, openOn(place, day)), timeOffOf(technician));
}

/** What lies between the hours of a working day. */
export function breaksOn(place: PlaceFacts, technician: TechnicianFacts, day: string): Span[] {
  const working = hoursOn(day, technician.hours, place.timeZone);
  const [first, last] = [working.at(0), working.at(-1)];
  return first && last && openOn(place, day).length > 0 ? without([{ from: first.from, to: last.to }], working) : [];
}

/** What time off leaves of a day as free. */
export const timeOffOn = (place: PlaceFacts, technician: TechnicianFacts, day: string): Span[] =>
  shared(timeOffOf(technician), [dayOf(day, place.timeZone)]);

/** Whether papers, employment, place and clinic allow a booking on that day: of the appointment, not of today. */
export function bookingStanding(
  place: PlaceFacts,
  technician: TechnicianFacts,
  day: string,
): Pick<Standing, 'canBeBooked' | 'lacking'> {
  const { canBeBooked, lacking } = standingOn(day, requirementsOn(day, place.packs), [
    ...technician.papers,
    ...place.papers,
  ]);
  const isGone = [technician.employmentEndedOn, place.closedOn].some((end) => end !== null && end <= day);
  return {
    canBeBooked: canBeBooked && !isGone && !place.isSuspended,
    lacking: lacking.filter(({ gates }) => gates.includes('BOOK')),
  };
}
