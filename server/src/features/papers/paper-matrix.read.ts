import type { CredentialMethod, DatedRequirements, Paper } from '@stipple/contract';
import { technicianNarrowing } from '../../platform/access/permission-table.ts';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';

/** A paper as the clinic that holds it sees it. */
export interface HeldPaper extends Paper {
  id: string;
  title: string;
  issuer: string;
  number: string | null;
  numberNote: string | null;
  checkedOn: string | null;
  checkedBy: string | null;
  method: CredentialMethod | null;
  source: string | null;
  detail: string | null;
  notChecked: string | null;
}

export interface HeldPlace {
  id: string;
  name: string;
  city: string;
  timeZone: string;
  packs: DatedRequirements[];
  papers: HeldPaper[];
  technicianNames: string[];
}

export interface HeldPerson {
  id: string;
  name: string;
  isTrainee: boolean;
  locationIds: string[];
  papers: HeldPaper[];
  publishedCaseCount: number;
  openEnquiryCount: number;
}

const PAPER = `json_build_object('id', d.id, 'type', d.type, 'subject', d.subject, 'title', d.title, 'issuer', d.issuer,
  'number', d.number, 'numberNote', d.number_note, 'state', d.state, 'clock', d.clock,
  'validFrom', d.valid_from::text, 'expiresOn', d.expires_on::text, 'recheckDueOn', d.recheck_due_on::text,
  'checkedOn', d.checked_on::text, 'checkedBy', d.checked_by, 'method', d.method, 'source', d.source,
  'detail', d.detail, 'notChecked', d.not_checked)`;

/** Open places with their papers and demands; a technician's own places only for who sees no more. */
export async function readHeldPlaces({ em, viewer }: ServiceContext): Promise<HeldPlace[]> {
  const technicianId = technicianNarrowing(viewer, 'paperMatrix');
  return em.execute<HeldPlace[]>(
    `select o.id, o.name, o.city, o.time_zone "timeZone",
      coalesce((select json_agg(json_build_object('effectiveFrom', k.effective_from::text, 'requirements', k.requirements))
        from requirement_pack k where k.jurisdiction = o.jurisdiction), '[]') packs,
      coalesce((select json_agg(${PAPER} order by d.valid_from desc, d.id) from credential d
        where (d.clinic_id, d.location_id) = (o.clinic_id, o.id)), '[]') papers,
      coalesce((select json_agg(t.name order by t.name, t.id) from technician_location w
        join technician t on (t.clinic_id, t.id) = (w.clinic_id, w.technician_id)
        where (w.clinic_id, w.location_id) = (o.clinic_id, o.id) and t.employment_ended_on is null), '[]') "technicianNames"
    from location o
    where o.closed_on is null and (?::uuid is null or exists (select 1 from technician_location w
      where (w.clinic_id, w.location_id) = (o.clinic_id, o.id) and w.technician_id = ?::uuid))
    order by o.name, o.id`,
    [technicianId, technicianId],
  );
}

/** Everybody who treats here with their papers; a technician's own only for who sees no more. */
export async function readHeldPeople({ em, viewer }: ServiceContext): Promise<HeldPerson[]> {
  const technicianId = technicianNarrowing(viewer, 'paperMatrix');
  return em.execute<HeldPerson[]>(
    `select t.id, t.name, t.is_trainee "isTrainee",
      coalesce((select json_agg(w.location_id) from technician_location w
        where (w.clinic_id, w.technician_id) = (t.clinic_id, t.id)), '[]') "locationIds",
      coalesce((select json_agg(${PAPER} order by d.valid_from desc, d.id) from credential d
        where (d.clinic_id, d.technician_id) = (t.clinic_id, t.id)), '[]') papers,
      (select count(*) from publication p
        join portfolio_case c on (c.clinic_id, c.id) = (p.clinic_id, p.portfolio_case_id)
        where (c.clinic_id, c.technician_id) = (t.clinic_id, t.id))::int "publishedCaseCount",
      (select count(*) from enquiry e where (e.clinic_id, e.technician_id) = (t.clinic_id, t.id) and e.state = 'OPEN')::int
        "openEnquiryCount"
    from technician t
    where t.employment_ended_on is null and (?::uuid is null or t.id = ?::uuid)
    order by t.name, t.id`,
    [technicianId, technicianId],
  );
}
