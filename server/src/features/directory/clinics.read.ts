import { z } from 'zod';
import { keysetCursor } from '../../platform/graphql/connection.ts';
import type { Statement } from '../../platform/graphql/request-context.ts';
import type { PageLocation } from './technician-page.read.ts';

export interface ClinicRow {
  id: string;
  slug: string;
  name: string;
  cities: string[];
  accentColour: string | null;
  technicianCount: number;
  caseCount: number;
  picture: unknown;
}

export interface ClinicPageRow extends ClinicRow {
  page: { about: string; picture: unknown; locations: PageLocation[]; prices: unknown[] };
}

export const clinicCursor = keysetCursor('clinics', z.tuple([z.string().max(200), z.uuid()]));

const COLUMNS = `c.clinic_id id, c.slug, c.name, c.cities, c.accent_colour "accentColour", c.page -> 'picture' picture,
  t.count "technicianCount",
  (select count(*)::int from case_card k where k.clinic_id = c.clinic_id and k.listed_during @> $1::timestamptz) "caseCount"`;
const LISTED = `cross join lateral (select count(*)::int count from technician_public t
  where t.clinic_id = c.clinic_id and t.listed_during @> $1::timestamptz) t`;

/** Clinics where at least one technician may be listed now, by name. */
export function clinicsStatement(first: number, after: string | null | undefined, now: Date): Statement {
  const keys = clinicCursor.read(after);
  return {
    name: keys ? 'clinics-after' : 'clinics',
    text: `select ${COLUMNS} from clinic_public c ${LISTED}
      where t.count > 0 ${keys ? 'and (c.name, c.clinic_id) > ($3, $4::uuid)' : ''} order by c.name, c.clinic_id limit $2`,
    values: [now, first + 1, ...(keys ?? [])],
  };
}

export const clinicStatement = (slug: string, now: Date): Statement => ({
  name: 'clinic-page',
  text: `select ${COLUMNS}, c.page from clinic_public c ${LISTED} where c.slug = $2`,
  values: [now, slug],
});
