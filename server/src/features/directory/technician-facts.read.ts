import type { Currency, Goal, Stage, Technique } from '@stipple/contract';
import type { DatedRequirements } from '@stipple/contract';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import type { PublicPaper } from './public-paper.ts';

type Em = ServiceContext['em'];

export interface TechnicianFacts {
  id: string;
  clinicId: string;
  slug: string;
  name: string;
  headline: string;
  about: string;
  languages: string[];
  specialities: Goal[];
  practisingSince: number | null;
  portraitPhotoId: string | null;
  clinicSlug: string;
  clinicName: string;
  accentColour: string | null;
}

export interface LocationFacts {
  id: string;
  name: string;
  addressLines: string[];
  city: string;
  country: string;
  latitude: number;
  longitude: number;
  timeZone: string;
  weekdays: number[];
  packs: DatedRequirements[];
  papers: PublicPaper[];
}

export interface PriceFacts {
  id: string;
  name: string;
  goal: Goal;
  stages: Stage[];
  price: { fromCents: number; toCents: number; currency: Currency };
  sessionsIncluded: number;
  included: string;
  technique: Technique;
}

/** A paper as JSON, without its number and its file. */
const PAPER = `json_build_object('id', d.id, 'type', d.type, 'subject', d.subject, 'title', d.title, 'issuer', d.issuer,
  'numberNote', d.number_note, 'state', d.state, 'clock', d.clock, 'validFrom', d.valid_from::text,
  'expiresOn', d.expires_on::text, 'recheckDueOn', d.recheck_due_on::text, 'checkedOn', d.checked_on::text,
  'checkedBy', d.checked_by, 'method', d.method, 'source', d.source, 'detail', d.detail, 'notChecked', d.not_checked)`;

/** Undefined when the person no longer works there, or the clinic is suspended. */
export async function readTechnicianFacts(em: Em, technicianId: string): Promise<TechnicianFacts | undefined> {
  const [facts] = await em.execute<TechnicianFacts[]>(
    `select t.id, t.clinic_id "clinicId", t.slug, t.name, t.headline, t.about, t.languages, t.specialities,
      t.practising_since "practisingSince", t.portrait_photo_id "portraitPhotoId", n.slug "clinicSlug",
      n.name "clinicName", n.accent_colour "accentColour"
    from technician t join clinic n on n.id = t.clinic_id
    where t.id = ? and t.employment_ended_on is null and n.suspended_at is null`,
    [technicianId],
  );
  return facts;
}

/** Papers of the person, newest check first; rejected ones are not public. */
export async function readPersonPapers(em: Em, technicianId: string): Promise<PublicPaper[]> {
  const rows = await em.execute<{ paper: PublicPaper }[]>(
    `select ${PAPER} paper from credential d where d.technician_id = ? and d.state <> 'REJECTED'
    order by d.type, d.valid_from desc`,
    [technicianId],
  );
  return rows.map((row) => row.paper);
}

/** Open places of a clinic, or of one technician of it, with their papers and the packs of their jurisdiction. */
export const readLocations = (em: Em, where: { clinicId: string; technicianId?: string }): Promise<LocationFacts[]> =>
  em.execute<LocationFacts[]>(
    `select o.id, o.name, o.address_lines "addressLines", o.city, o.country, o.latitude, o.longitude,
      o.time_zone "timeZone", ${where.technicianId ? 'w.weekdays' : "'{}'::int[] weekdays"},
      coalesce((select json_agg(json_build_object('effectiveFrom', k.effective_from::text, 'requirements', k.requirements))
        from requirement_pack k where k.jurisdiction = o.jurisdiction), '[]') packs,
      coalesce((select json_agg(${PAPER} order by d.type) from credential d
        where (d.clinic_id, d.location_id) = (o.clinic_id, o.id) and d.state <> 'REJECTED'), '[]') papers
    from location o ${where.technicianId ? 'join technician_location w on (w.clinic_id, w.location_id) = (o.clinic_id, o.id)' : ''}
    where o.clinic_id = ? and o.closed_on is null ${where.technicianId ? 'and w.technician_id = ?' : ''}
    order by o.id`,
    where.technicianId ? [where.clinicId, where.technicianId] : [where.clinicId],
  );

export const readPrices = (em: Em, clinicId: string): Promise<PriceFacts[]> =>
  em.execute<PriceFacts[]>(
    `select p.id, s.name, s.goal, p.stages, s.sessions_included "sessionsIncluded", s.included, s.technique,
      json_build_object('fromCents', p.from_cents, 'toCents', p.to_cents, 'currency', p.currency) price
    from service_price p join service s on (s.clinic_id, s.id) = (p.clinic_id, p.service_id)
    where p.clinic_id = ? and s.retired_on is null order by p.from_cents, p.id`,
    [clinicId],
  );
