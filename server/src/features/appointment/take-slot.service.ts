import { FREE_TIMES_OFFERED, type BookedResource } from '@stipple/contract';
import { reachOf } from '../../platform/access/permission-table.ts';
import { dayIn } from '../../platform/clock.ts';
import { badInput } from '../../platform/graphql/bad-input.ts';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { BookedThingNotFound, BookingPapersLacking, OutsideHours, SlotTaken } from './appointment.problems.ts';
import { bookingStanding } from './open-hours.ts';
import { closedReason, closedSentence, papersSentence, takenSentence } from './refusal-sentences.ts';
import { findFreeTimes, type FreeTime } from './free-times.service.ts';
import { type PlaceFacts, readPlaceFacts, type TechnicianFacts } from './place-facts.read.ts';
import { plusDays, spanOf, STEP } from './spans.ts';

type Em = ServiceContext['em'];

/** A time somebody wants, with everything it takes. */
export interface WantedSlot {
  locationId: string;
  technicianId: string;
  roomId: string | null;
  clientId: string | null;
  startsAt: Date;
  minutes: number;
  /** Booked on purpose although the place is closed or the technician is not at work. Papers are never ignored. */
  ignoresHours: boolean;
  /** The appointment that moves. */
  exceptId: string | null;
}

/** SQL that is true while technician, room or client have something else then. Fill it with `conflictValues`. */
export const CONFLICT = `exists (select 1 from appointment x where x.state <> 'CANCELLED' and x.id is distinct from ?::uuid
  and x.starts_at < ?::timestamptz and x.ends_at > ?::timestamptz and x.starts_at > ?::timestamptz - interval '12 hours'
  and (x.technician_id = ?::uuid or x.room_id = ?::uuid or x.client_id = ?::uuid))`;

export const conflictValues = (slot: WantedSlot): unknown[] => {
  const { from, to } = spanOf(slot.startsAt, slot.minutes);
  const { exceptId, technicianId, roomId, clientId } = slot;
  return [exceptId, new Date(to), new Date(from), new Date(from), technicianId, roomId, clientId];
};

/**
 * Takes a time, or refuses it with the reason and what is free instead. Nothing else books: create, move, resize and import
 * all come here. Asks papers on the day, hours, then locks technician, room and client in one order and lets `write` do one
 * conditional statement, which says whether it found the time free.
 */
export async function takeSlot(
  context: ServiceContext,
  slot: WantedSlot,
  write: (em: Em) => Promise<boolean>,
): Promise<void> {
  const place = await readPlace(context, slot);
  const [technician] = place.technicians;
  if (!technician) throw new BookedThingNotFound('technicianId');
  refuseWithoutPapers(place, technician, slot);
  await refuseOutsideHours(context, { place, technician, slot });
  if (await claim(context.em, slot, write)) return;

  const taken = await whatIsTaken(context.em, slot);
  const freeTimes = await freeInstead(context, slot);
  throw new SlotTaken(takenSentence({ taken, slot, place, technician, next: freeTimes[0] }), { taken, freeTimes });
}

async function readPlace({ em }: ServiceContext, slot: WantedSlot): Promise<PlaceFacts> {
  if (slot.startsAt.getTime() % STEP !== 0)
    throw badInput({ path: 'input.startsAt', message: 'begin on a quarter of an hour.' });
  const day = dayIn('UTC', slot.startsAt);
  const { locationId, technicianId } = slot;
  const place = await readPlaceFacts(em, {
    locationId,
    technicianId,
    firstOn: plusDays(day, -1),
    lastOn: plusDays(day, 1),
  });
  if (!place) throw new BookedThingNotFound('locationId');
  if (slot.roomId !== null && !place.rooms.some(({ id }) => id === slot.roomId))
    throw new BookedThingNotFound('roomId');
  return place;
}

function refuseWithoutPapers(place: PlaceFacts, technician: TechnicianFacts, { startsAt }: WantedSlot): void {
  const day = dayIn(place.timeZone, startsAt);
  const { canBeBooked, lacking } = bookingStanding(place, technician, day);
  if (!canBeBooked) throw new BookingPapersLacking(papersSentence(technician.name, { day, lacking }), { day, lacking });
}

interface Asked {
  place: PlaceFacts;
  technician: TechnicianFacts;
  slot: WantedSlot;
}

async function refuseOutsideHours(context: ServiceContext, { place, technician, slot }: Asked): Promise<void> {
  const reason = closedReason({ place, technician, slot, now: context.clock.now() });
  const mayIgnore = reason !== 'PAST' && reachOf(context.viewer, 'bookAppointment') === 'ALL';
  if (!reason || (slot.ignoresHours && mayIgnore)) return;
  const freeTimes = await freeInstead(context, slot);
  const message = closedSentence(reason, { place, technician, slot });
  throw new OutsideHours(message, { reason, canBeIgnored: mayIgnore, freeTimes });
}

/**
 * One savepoint, so that a lost race gives its locks back before free times are looked up. The locks are taken in the order
 * of their numbers whatever they stand for, so that no two bookings wait for each other; constraints are the backstop.
 */
async function claim(em: Em, slot: WantedSlot, write: (em: Em) => Promise<boolean>): Promise<boolean> {
  try {
    await em.transactional(async (inner) => {
      await lock(inner, slot);
      if (!(await write(inner))) throw new Lost();
    });
    return true;
  } catch (thrown) {
    if (thrown instanceof Lost || LOST_STATES.has(sqlStateOf(thrown))) return false;
    throw thrown;
  }
}

class Lost extends Error {}

/** Exclusion violated, deadlock, lock not available. */
const LOST_STATES: ReadonlySet<unknown> = new Set(['23P01', '40P01', '55P03']);

const sqlStateOf = (thrown: unknown): unknown =>
  thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;

const lock = (em: Em, { technicianId, roomId, clientId, exceptId }: WantedSlot): Promise<unknown> => {
  const names = [technicianId, roomId, clientId, exceptId].filter((id) => id !== null);
  const keys = JSON.stringify(names.map((id) => `booking ${id}`));
  return em.execute(
    `select pg_advisory_xact_lock(n) from (select distinct hashtextextended(k, 0) n
      from jsonb_array_elements_text(?::jsonb) k order by n offset 0) numbers`,
    [keys],
  );
};

/** Locks one appointment against moves and other changes until the transaction ends. */
export const lockAppointment = (em: Em, id: string): Promise<unknown> =>
  em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`booking ${id}`]);

async function whatIsTaken(em: Em, slot: WantedSlot): Promise<BookedResource[]> {
  const [, to, from, since] = conflictValues(slot);
  const [row] = await em.execute<Record<BookedResource, boolean | null>[]>(
    `select bool_or(technician_id = ?::uuid) "TECHNICIAN", bool_or(room_id = ?::uuid) "ROOM", bool_or(client_id = ?::uuid) "CLIENT"
    from appointment where state <> 'CANCELLED' and id is distinct from ?::uuid
      and starts_at < ? and ends_at > ? and starts_at > ?::timestamptz - interval '12 hours'`,
    [slot.technicianId, slot.roomId, slot.clientId, slot.exceptId, to, from, since],
  );
  return (['TECHNICIAN', 'ROOM', 'CLIENT'] as const).filter((resource) => row?.[resource]);
}

const DAYS_SEARCHED = 21;

function freeInstead(context: ServiceContext, slot: WantedSlot): Promise<FreeTime[]> {
  const { locationId, technicianId, roomId, clientId, minutes, startsAt, exceptId } = slot;
  const asked = { locationId, technicianId, roomId, clientId, minutes, exceptId, limit: FREE_TIMES_OFFERED };
  return findFreeTimes(context, { ...asked, from: startsAt, days: DAYS_SEARCHED });
}
