import {
  bestOf,
  type DatedRequirements,
  type DayWindow,
  type Paper,
  requirementsOn,
  type Standing,
  standingOn,
  windowsOf,
} from '@stipple/contract';
import { dayIn } from '../../platform/clock.ts';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';

type Em = ServiceContext['em'];

/** When a technician may be shown to the public. */
export interface TechnicianListing {
  /** A tstzmultirange: every instant at which at least one of their places may list them. */
  listedDuring: string;
  isListed: boolean;
  /** When the answer next changes by time alone; null: never. */
  nextChangeAt: Date | null;
  /** The instants at which each place, by its id, may list them. Elsewhere they may not be found at that place. */
  placesDuring: ReadonlyMap<string, string>;
}

interface InstantWindow {
  from: Date;
  to: Date | null;
}

interface Workplace {
  locationId: string;
  timeZone: string;
  packs: DatedRequirements[];
  papers: Paper[];
}

/**
 * Makes everybody who writes down when a technician may be shown wait for each other, until the transaction ends: a case
 * published while a paper changes would else keep the windows of before.
 */
export const lockListing = (em: Em, technicianId: string): Promise<unknown> =>
  em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`listing ${technicianId}`]);

/**
 * Works out the listing from the papers and requirement packs as they stand, to be written down in this transaction.
 * Times are the starts of days in each place's zone. A suspended clinic, an ended employment or a place without a
 * requirement pack lists nobody.
 */
export async function readTechnicianListing(em: Em, technicianId: string, now: Date): Promise<TechnicianListing> {
  await lockListing(em, technicianId);
  const workplaces = await readWorkplaces(em, technicianId);
  const places = workplaces.map(({ locationId, timeZone, packs, papers }) => ({
    locationId,
    windows: windowsOf('LIST', packs, papers).map((window) => instantsOf(window, timeZone)),
  }));
  const windows = places.flatMap((place) => place.windows);
  const boundaries = windows.flatMap(({ from, to }) => (to ? [from, to] : [from])).filter((moment) => moment > now);
  return {
    listedDuring: multirangeOf(windows),
    isListed: windows.some(({ from, to }) => from <= now && (to === null || now < to)),
    nextChangeAt: boundaries.length > 0 ? new Date(Math.min(...boundaries.map(Number))) : null,
    placesDuring: new Map(places.map((place) => [place.locationId, multirangeOf(place.windows)])),
  };
}

/** What a place that lists nobody has: no instant at all. */
export const NEVER_LISTED = '{}';

/** As PostgreSQL reads a tstzmultirange; windows that meet or overlap are merged by it. */
const multirangeOf = (windows: readonly InstantWindow[]): string =>
  `{${windows.map(({ from, to }) => `[${from.toISOString()},${to?.toISOString() ?? ''})`).join(',')}}`;

function instantsOf({ from, to }: DayWindow, timeZone: string): InstantWindow {
  return { from: startOfDay(from, timeZone), to: to === null ? null : startOfDay(to, timeZone) };
}

/** The instant a calendar day begins in an IANA zone; right on days that lack midnight, too. */
function startOfDay(day: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}

async function readWorkplaces(em: Em, technicianId: string): Promise<Workplace[]> {
  return em.execute<Workplace[]>(
    `select o.id "locationId", o.time_zone "timeZone",
      coalesce((select json_agg(json_build_object('effectiveFrom', k.effective_from::text, 'requirements', k.requirements))
        from requirement_pack k where k.jurisdiction = o.jurisdiction), '[]') packs,
      coalesce((select json_agg(json_build_object('type', d.type, 'subject', d.subject, 'state', d.state, 'clock', d.clock,
          'validFrom', d.valid_from::text, 'expiresOn', d.expires_on::text, 'recheckDueOn', d.recheck_due_on::text))
        from credential d where d.clinic_id = o.clinic_id and (d.technician_id = t.id or d.location_id = o.id)), '[]') papers
    from technician t
    join technician_location w on (w.clinic_id, w.technician_id) = (t.clinic_id, t.id)
    join location o on (o.clinic_id, o.id) = (w.clinic_id, w.location_id)
    join clinic n on n.id = t.clinic_id
    where t.id = ? and t.employment_ended_on is null and o.closed_on is null and n.suspended_at is null`,
    [technicianId],
  );
}

/** What a technician may do on the day it is now, at the place where they may do most; nothing where they work nowhere. */
export async function readTechnicianStanding(em: Em, technicianId: string, now: Date): Promise<Standing> {
  const workplaces = await readWorkplaces(em, technicianId);
  const standings = workplaces.map(({ timeZone, packs, papers }) => {
    const day = dayIn(timeZone, now);
    return standingOn(day, requirementsOn(day, packs), papers);
  });
  return bestOf(standings);
}
