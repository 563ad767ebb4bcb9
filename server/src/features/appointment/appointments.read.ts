import { technicianNarrowing } from '../../platform/access/permission-table.ts';
import { dayIn } from '../../platform/clock.ts';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import type { BookedAppointment } from './appointment.types.ts';
import { bookingStanding } from './open-hours.ts';
import { type PlaceFacts, readPlaceFacts } from './place-facts.read.ts';

export interface CalendarWindow {
  locationId: string;
  /** Days of the place, both included. */
  from: string;
  to: string;
  technicianIds?: readonly string[] | null;
}

type Row = Omit<BookedAppointment, 'startsAt' | 'endsAt' | 'lacking' | 'isHeld'> & { startsAt: string; endsAt: string };

/** What is booked at a place between two days, by time; technicians see their own. Cancelled ones are left out. */
export async function readAppointments(
  context: ServiceContext,
  { locationId, from, to, technicianIds }: CalendarWindow,
): Promise<BookedAppointment[]> {
  const narrowed = technicianNarrowing(context.viewer, 'appointments');
  const wanted = technicianIds && technicianIds.length > 0 ? `{${technicianIds.join(',')}}` : null;
  const rows = await context.em.execute<Row[]>(
    `${SELECT} where a.location_id = ? and a.state <> 'CANCELLED'
      and a.starts_at >= (?::date::timestamp at time zone o.time_zone)
      and a.starts_at < ((?::date + 1)::timestamp at time zone o.time_zone)
      and (?::uuid is null or a.technician_id = ?::uuid) and (?::uuid[] is null or a.technician_id = any(?::uuid[]))
    order by a.starts_at, a.id limit 3000`,
    [locationId, from, to, narrowed, narrowed, wanted, wanted],
  );
  return withStandings(context, rows, { locationId, from, to });
}

/** One appointment, cancelled or not; undefined out of the viewer's reach. */
export async function readAppointment(context: ServiceContext, id: string): Promise<BookedAppointment | undefined> {
  const narrowed = technicianNarrowing(context.viewer, 'appointments');
  const rows = await context.em.execute<Row[]>(
    `${SELECT} where a.id = ? and (?::uuid is null or a.technician_id = ?::uuid)`,
    [id, narrowed, narrowed],
  );
  const [row] = rows;
  if (!row) return undefined;
  const day = dayIn('UTC', new Date(row.startsAt));
  const [appointment] = await withStandings(context, rows, { locationId: row.locationId, from: day, to: day });
  return appointment;
}

const SELECT = `select a.id, a.kind, a.state, a.starts_at "startsAt", a.ends_at "endsAt", a.location_id "locationId",
    a.technician_id "technicianId", t.name "technicianName", a.room_id "roomId", r.name "roomName",
    a.client_id "clientId", coalesce(c.name, a.contact_name) "name", coalesce(c.email, a.contact_email) "email",
    a.contact_phone "phone", a.course_id "courseId", a.session_number "sessionNumber",
    k.planned_session_count "plannedSessionCount", k.goal, k.stage, s.name "serviceName", a.note
  from appointment a
  join location o on (o.clinic_id, o.id) = (a.clinic_id, a.location_id)
  join technician t on (t.clinic_id, t.id) = (a.clinic_id, a.technician_id)
  left join room r on (r.clinic_id, r.id) = (a.clinic_id, a.room_id)
  left join client c on (c.clinic_id, c.id) = (a.clinic_id, a.client_id)
  left join course k on (k.clinic_id, k.id) = (a.clinic_id, a.course_id)
  left join service s on (s.clinic_id, s.id) = (a.clinic_id, a.service_id)`;

/** Says of what is still to come which papers it lacks on its own day: a paper may have lapsed since it was booked. */
async function withStandings(
  { em, clock }: ServiceContext,
  rows: readonly Row[],
  { locationId, from, to }: CalendarWindow,
): Promise<BookedAppointment[]> {
  const now = clock.now();
  const isToCome = (row: Row) => row.state === 'BOOKED' && new Date(row.endsAt) > now;
  const place = rows.some(isToCome)
    ? await readPlaceFacts(em, { locationId, technicianId: null, firstOn: from, lastOn: to })
    : undefined;
  const standingOf = place && standings(place);
  return rows.map((row) => {
    const startsAt = new Date(row.startsAt);
    const standing = isToCome(row) ? standingOf?.(row.technicianId, startsAt) : undefined;
    return {
      ...row,
      startsAt,
      endsAt: new Date(row.endsAt),
      isHeld: standing?.canBeBooked === false,
      lacking: standing?.lacking ?? [],
    };
  });
}

/** Asked once for each technician and day, however many appointments there are. */
function standings(place: PlaceFacts) {
  const known = new Map<string, ReturnType<typeof bookingStanding>>();
  const technicians = new Map(place.technicians.map((technician) => [technician.id, technician]));
  return (technicianId: string, startsAt: Date) => {
    const technician = technicians.get(technicianId);
    if (!technician) return { canBeBooked: false, lacking: [] };
    const day = dayIn(place.timeZone, startsAt);
    const key = `${technicianId} ${day}`;
    const standing = known.get(key) ?? bookingStanding(place, technician, day);
    known.set(key, standing);
    return standing;
  };
}
