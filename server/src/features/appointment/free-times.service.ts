import { dayIn } from '../../platform/clock.ts';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { bookingStanding, workingOn } from './open-hours.ts';
import { type PlaceFacts, readPlaceFacts, type TechnicianFacts } from './place-facts.read.ts';
import { daysFrom, overlaps, plusDays, type Span, STEP, without } from './spans.ts';

/** A time at which somebody could come. */
export interface FreeTime {
  startsAt: Date;
  endsAt: Date;
  technicianId: string;
  technicianName: string;
  roomId: string | null;
  roomName: string | null;
}

export interface WantedTime {
  locationId: string;
  /** Null: whoever is free. */
  technicianId: string | null;
  /** Preferred: another room is offered where this one is taken. */
  roomId: string | null;
  clientId: string | null;
  minutes: number;
  /** The earliest. */
  from: Date;
  days: number;
  limit: number;
  /** An appointment that is about to move and so takes no time itself. */
  exceptId?: string | null;
}

interface Taken extends Span {
  technicianId: string;
  roomId: string | null;
  clientId: string | null;
}

/** Between two offers of the same day, so that they differ in more than minutes. */
const APART = 2 * STEP;

/** The next free times, the earliest first; each asks hours, papers on its day, and what is booked. */
export async function findFreeTimes({ em, clock }: ServiceContext, wanted: WantedTime): Promise<FreeTime[]> {
  const earliest = new Date(Math.max(wanted.from.getTime(), clock.now().getTime()));
  const firstOn = dayIn('UTC', earliest);
  const lastOn = plusDays(firstOn, wanted.days);
  const { locationId, technicianId } = wanted;
  const place = await readPlaceFacts(em, { locationId, technicianId, firstOn: plusDays(firstOn, -1), lastOn });
  if (!place) return [];
  const taken = await readTaken(em, wanted, { from: earliest, to: new Date(`${plusDays(lastOn, 2)}T00:00:00Z`) });
  const first = dayIn(place.timeZone, earliest);
  const found: FreeTime[] = [];
  for (const day of daysFrom(first, plusDays(first, wanted.days))) {
    const ofDay = place.technicians.flatMap((technician) =>
      freeOn({ place, technician, day, taken, wanted, earliest: earliest.getTime() }),
    );
    found.push(...ofDay.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime()));
    if (found.length >= wanted.limit) break;
  }
  return found.slice(0, wanted.limit);
}

interface Search {
  place: PlaceFacts;
  technician: TechnicianFacts;
  day: string;
  taken: readonly Taken[];
  wanted: WantedTime;
  earliest: number;
}

function freeOn({ place, technician, day, taken, wanted, earliest }: Search): FreeTime[] {
  if (!bookingStanding(place, technician, day).canBeBooked) return [];
  const busy = taken.filter(
    ({ technicianId, clientId }) =>
      technicianId === technician.id || (clientId !== null && clientId === wanted.clientId),
  );
  const length = wanted.minutes * 60_000;
  const found: FreeTime[] = [];
  for (const { from, to } of without(workingOn(place, technician, day), busy)) {
    let start = Math.ceil(Math.max(from, earliest) / STEP) * STEP;
    while (start + length <= to) {
      const room = freeRoom(place, { from: start, to: start + length }, { taken, preferred: wanted.roomId });
      if (room) found.push(offer(technician, room, { from: start, to: start + length }));
      start += room ? APART : STEP;
    }
  }
  return found;
}

type Room = { id: string | null; name: string | null };
const NO_ROOM: Room = { id: null, name: null };

/** The preferred room or another; none where the place has none to name, undefined where all are taken. */
function freeRoom(
  { rooms }: PlaceFacts,
  span: Span,
  { taken, preferred }: { taken: readonly Taken[]; preferred: string | null },
): Room | undefined {
  if (rooms.length === 0) return NO_ROOM;
  const free = rooms.filter(({ id }) => !taken.some((other) => other.roomId === id && overlaps(other, span)));
  return free.find(({ id }) => id === preferred) ?? free[0];
}

const offer = ({ id, name }: TechnicianFacts, room: Room, { from, to }: Span): FreeTime => ({
  startsAt: new Date(from),
  endsAt: new Date(to),
  technicianId: id,
  technicianName: name,
  roomId: room.id,
  roomName: room.name,
});

type TakenRow = Omit<Taken, 'from' | 'to'> & { startsAt: string; endsAt: string };

async function readTaken(
  em: ServiceContext['em'],
  { locationId, technicianId, clientId, exceptId }: WantedTime,
  { from, to }: { from: Date; to: Date },
): Promise<Taken[]> {
  const rows = await em.execute<TakenRow[]>(
    `select technician_id "technicianId", room_id "roomId", client_id "clientId", starts_at "startsAt", ends_at "endsAt"
    from appointment where state <> 'CANCELLED' and starts_at < ? and starts_at > ?::timestamptz - interval '12 hours' and ends_at > ?
      and (location_id = ? or technician_id = coalesce(?::uuid, technician_id) or client_id = ?::uuid)
      and id is distinct from ?::uuid`,
    [to, from, from, locationId, technicianId, clientId, exceptId ?? null],
  );
  return rows.map(({ startsAt, endsAt, ...row }) => ({ ...row, from: Date.parse(startsAt), to: Date.parse(endsAt) }));
}
