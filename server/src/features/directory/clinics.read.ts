import { z } from 'zod';
import { keysetCursor } from '../../platform/graphql/connection.ts';
import type { Statement } from '../../platform/graphql/request-context.ts';
import { distanceSql, named, Values } from '../../platform/database/sql-statement.ts';
import { allOf, cardConditions, townOf } from '../portfolio/portfolio-case-search.service.ts';
import type { ClinicFilter } from './clinic.types.ts';
import type { PageLocation } from './technician-page.read.ts';

export interface ClinicRow {
  id: string;
  slug: string;
  name: string;
  cities: string[];
  accentColour: string | null;
  technicianCount: number;
  caseCount: number;
  matchingCount: number;
  distanceKm: number | null;
  picture: unknown;
}

export interface ClinicPageRow extends Omit<ClinicRow, 'matchingCount' | 'distanceKm'> {
  page: { about: string; picture: unknown; locations: PageLocation[]; prices: unknown[] };
}

export const clinicCursor = keysetCursor('clinics', z.tuple([z.string().max(200), z.uuid()]));

const COLUMNS = `c.clinic_id id, c.slug, c.name, c.cities, c.accent_colour "accentColour", c.page -> 'picture' picture,
  t.count "technicianCount",
  (select count(*)::int from case_card k where k.clinic_id = c.clinic_id and k.listed_during @> $1::timestamptz) "caseCount"`;
const LISTED = `cross join lateral (select count(*)::int count from technician_public t
  where t.clinic_id = c.clinic_id and t.listed_during @> $1::timestamptz) t`;

interface Request {
  filter: ClinicFilter;
  first: number;
  after: string | null | undefined;
  now: Date;
}

/** Clinics where at least one technician may be listed now, by name. */
export function clinicsStatement({ filter, first, after, now }: Request): Statement {
  const values = new Values();
  const moment = values.add(now);
  const caseConditions = cardConditions(filter.cases ?? {}, values, now);
  const town = townOf(filter);
  const distance = town ? distanceSql(town, values, 'p.') : 'null::float8';
  const where = ['t.count > 0'];
  if (caseConditions.length > 0) where.push('m."matchingCount" > 0');
  if (town && filter.near) where.push(`w."distanceKm" <= ${values.add(filter.near.radiusKm)}`);
  if (filter.name) where.push(`strpos(lower(c.name), lower(${values.add(filter.name)})) > 0`);
  const keys = clinicCursor.read(after);
  if (keys) where.push(`(c.name, c.clinic_id) > (${values.add(keys[0])}, ${values.add(keys[1])}::uuid)`);
  const text = `select ${COLUMNS}, m."matchingCount", round(w."distanceKm"::numeric, 1)::float8 "distanceKm"
    from clinic_public c ${LISTED}
    cross join lateral (select min(${distance}) "distanceKm"
      from json_to_recordset(c.page -> 'locations') p(latitude float8, longitude float8)) w
    cross join lateral (select count(*)::int "matchingCount" from case_card
      where clinic_id = c.clinic_id and listed_during @> ${moment}::timestamptz and ${allOf(caseConditions)}) m
    where ${where.join(' and ')} order by c.name, c.clinic_id limit ${values.add(first + 1)}`;
  return named('clinics', text, values);
}

export const clinicStatement = (slug: string, now: Date): Statement => ({
  name: 'clinic-page',
  text: `select ${COLUMNS}, c.page from clinic_public c ${LISTED} where c.slug = $2`,
  values: [now, slug],
});
