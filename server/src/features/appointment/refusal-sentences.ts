import type { BookedResource, ClosedReason, Lack } from '@stipple/contract';
import { dayIn } from '../../platform/clock.ts';
import type { FreeTime } from './free-times.service.ts';
import { closureOn, openOn, timeOffOf, workingOn } from './open-hours.ts';
import type { PlaceFacts, TechnicianFacts } from './place-facts.read.ts';
import { covers, overlaps, spanOf } from './spans.ts';
import type { WantedSlot } from './take-slot.service.ts';

interface Asked {
  place: PlaceFacts;
  technician: TechnicianFacts;
  slot: Pick<WantedSlot, 'startsAt' | 'minutes'>;
}

/** Why a time is outside the hours; undefined inside them. Days that are over are past, hours of today are not. */
export function closedReason({ place, technician, slot, now }: Asked & { now: Date }): ClosedReason | undefined {
  const span = spanOf(slot.startsAt, slot.minutes);
  const day = dayIn(place.timeZone, slot.startsAt);
  if (day < dayIn(place.timeZone, now)) return 'PAST';
  if (covers(workingOn(place, technician, day), span)) return undefined;
  if (closureOn(place, day) !== undefined) return 'CLOSURE';
  if (!covers(openOn(place, day), span)) return 'PLACE_CLOSED';
  return timeOffOf(technician).some((off) => overlaps(off, span)) ? 'TIME_OFF' : 'NOT_WORKING';
}

export function closedSentence(reason: ClosedReason, { place, technician, slot }: Asked): string {
  const day = dayIn(place.timeZone, slot.startsAt);
  const sentences: Record<ClosedReason, string> = {
    PAST: 'That day is over.',
    CLOSURE: `The place is closed that day: ${closureOn(place, day) ?? ''}.`,
    PLACE_CLOSED: 'The place is not open for all of that time.',
    TIME_OFF: `${technician.name} is away then.`,
    NOT_WORKING: `${technician.name} does not work there for all of that time.`,
  };
  return sentences[reason];
}

/** In words, down to the paper: a booking is refused by what is on file for its own day, whatever counts today. */
export function papersSentence(name: string, { day, lacking }: { day: string; lacking: readonly Lack[] }): string {
  const when = `on ${inWords(day)}`;
  if (lacking.length === 0) return `${name} cannot be booked ${when}.`;
  const papers = lacking.map(({ type, reason }) => `${paperWords(type)} ${REASONS[reason]}`);
  return `${name} cannot be booked ${when}: ${papers.join(', ')}.`;
}

const REASONS: Record<Lack['reason'], string> = {
  MISSING: 'is not on file',
  NOT_VERIFIED: 'has not been checked',
  NOT_YET_VALID: 'does not count yet',
  LAPSED: 'ends before that day',
  RECHECK_OVERDUE: 'needs to be checked again before that day',
};

const paperWords = (type: string): string => type.toLowerCase().replaceAll('_', ' ');

const inWords = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

interface TakenBy extends Asked {
  taken: readonly BookedResource[];
  next: FreeTime | undefined;
}

/** Says who has something else then, and the next free time. */
export function takenSentence({ taken, place, technician, slot, next }: TakenBy): string {
  const time = (moment: Date) => timeIn(place.timeZone, moment);
  const whose = { TECHNICIAN: technician.name, ROOM: 'The room', CLIENT: 'The client' };
  const [first] = taken;
  const said = first
    ? `${whose[first]} is booked at ${time(slot.startsAt)}.`
    : `Somebody else was booking ${time(slot.startsAt)} at the same moment.`;
  if (!next) return `${said} Nothing is free in the next three weeks.`;
  const isSameDay = dayIn(place.timeZone, next.startsAt) === dayIn(place.timeZone, slot.startsAt);
  const day = isSameDay ? '' : ` on ${inWords(dayIn(place.timeZone, next.startsAt))}`;
  return `${said} ${time(next.startsAt)}${day} is free.`;
}

const timeIn = (timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(moment);
