import type { DatedRequirements, Paper } from '@stipple/contract';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import type { WeeklyHours } from './spans.ts';

/** What decides whether a time at a place can be booked, but for what is booked already. */
export interface PlaceFacts {
  id: string;
  timeZone: string;
  closedOn: string | null;
  isSuspended: boolean;
  packs: DatedRequirements[];
  papers: Paper[];
  opening: WeeklyHours[];
  closures: { firstOn: string; lastOn: string; reason: string }[];
  rooms: { id: string; name: string }[];
  /** Those who work there, by name. */
  technicians: TechnicianFacts[];
}

export interface TechnicianFacts {
  id: string;
  name: string;
  employmentEndedOn: string | null;
  papers: Paper[];
  hours: WeeklyHours[];
  timeOff: { startsAt: string; endsAt: string; reason: string }[];
}

interface Asked {
  locationId: string;
  /** Null: everybody. */
  technicianId: string | null;
  firstOn: string;
  lastOn: string;
}

/** In one statement, since every booking asks it. Undefined for a place of no clinic or of another. */
export async function readPlaceFacts(
  em: ServiceContext['em'],
  { locationId, technicianId, firstOn, lastOn }: Asked,
): Promise<PlaceFacts | undefined> {
  const [facts] = await em.execute<PlaceFacts[]>(SELECT, [
    lastOn,
    firstOn,
    lastOn,
    firstOn,
    technicianId,
    technicianId,
    locationId,
  ]);
  return facts;
}

const list = (fields: string, from: string) =>
  `coalesce((select json_agg(json_build_object(${fields})) ${from}), '[]')`;
const PAPER = `'type', d.type, 'subject', d.subject, 'state', d.state, 'clock', d.clock, 'validFrom', d.valid_from::text,
  'expiresOn', d.expires_on::text, 'recheckDueOn', d.recheck_due_on::text`;

const TECHNICIAN = `'id', t.id, 'name', t.name, 'employmentEndedOn', t.employment_ended_on::text,
  'papers', ${list(PAPER, 'from credential d where (d.clinic_id, d.technician_id) = (t.clinic_id, t.id)')},
  'hours', ${list(
    `'weekday', h.weekday, 'starts', h.starts, 'ends', h.ends`,
    `from working_hours h where (h.clinic_id, h.technician_id, h.location_id) = (t.clinic_id, t.id, o.id)`,
  )},
  'timeOff', ${list(
    `'startsAt', f.starts_at, 'endsAt', f.ends_at, 'reason', f.reason`,
    `from time_off f where (f.clinic_id, f.technician_id) = (t.clinic_id, t.id)
      and f.starts_at < ?::date + interval '2 days' and f.ends_at > ?::date - interval '1 day'`,
  )}`;

const SELECT = `select o.id, o.time_zone "timeZone", o.closed_on::text "closedOn", n.suspended_at is not null "isSuspended",
  ${list(
    `'effectiveFrom', k.effective_from::text, 'requirements', k.requirements`,
    'from requirement_pack k where k.jurisdiction = o.jurisdiction',
  )} packs,
  ${list(PAPER, 'from credential d where (d.clinic_id, d.location_id) = (o.clinic_id, o.id)')} papers,
  ${list(
    `'weekday', h.weekday, 'starts', h.opens, 'ends', h.closes`,
    'from opening_hours h where (h.clinic_id, h.location_id) = (o.clinic_id, o.id)',
  )} opening,
  ${list(
    `'firstOn', l.first_on::text, 'lastOn', l.last_on::text, 'reason', l.reason`,
    `from closure l where (l.clinic_id, l.location_id) = (o.clinic_id, o.id) and l.first_on <= ?::date and l.last_on >= ?::date`,
  )} closures,
  coalesce((select json_agg(json_build_object('id', r.id, 'name', r.name) order by r.name) from room r
    where (r.clinic_id, r.location_id) = (o.clinic_id, o.id) and r.retired_on is null), '[]') rooms,
  coalesce((select json_agg(json_build_object(${TECHNICIAN}) order by t.name) from technician t
    where (?::uuid is null or t.id = ?::uuid) and t.clinic_id = o.clinic_id and exists (select 1 from technician_location w
      where (w.clinic_id, w.technician_id, w.location_id) = (t.clinic_id, t.id, o.id))), '[]') technicians
from location o join clinic n on n.id = o.clinic_id where o.id = ?`;
