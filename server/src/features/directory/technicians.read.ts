import { healedDaysOf } from '@stipple/contract';
import { z } from 'zod';
import { keysetCursor } from '../../platform/graphql/connection.ts';
import { badInput } from '../../platform/graphql/bad-input.ts';
import type { Statement } from '../../platform/graphql/request-context.ts';
import { distanceSql, named, Values } from '../../platform/database/sql-statement.ts';
import { initialsOf } from '../../platform/initials.ts';
import { findTown, type Town } from '../place/place.service.ts';
import { allOf, cardConditions } from '../portfolio/portfolio-case-search.service.ts';
import type { TechnicianFilter } from './technician.types.ts';

export interface TechnicianRow {
  id: string;
  slug: string;
  name: string;
  portrait: unknown;
  clinicSlug: string;
  clinicName: string;
  city: string;
  distanceKm: number | null;
  fromPriceCents: number | null;
  currency: string;
  caseCount: number;
  healedTwelveMonthsCount: number;
  matchingCount: number;
  matchingHealedCount: number;
  matchingSameDayCount: number;
  thumbs: unknown[];
}

/** Most healed cases that fit first, then most cases that fit. Nothing can be paid for. */
export const technicianCursor = keysetCursor('technicians', z.tuple([z.int32(), z.int32(), z.uuid()]));

interface Request {
  filter: TechnicianFilter;
  first: number;
  after: string | null | undefined;
  now: Date;
}

export function techniciansStatement({ filter, first, after, now }: Request): Statement {
  const values = new Values();
  const moment = `${values.add(now)}::timestamptz`;
  const cases = filter.cases ?? {};
  const caseConditions = cardConditions({ ...cases, near: cases.near ?? null }, values, now);
  const town = townOf(filter);
  const distance = town ? distanceSql(town, values, 'p.') : 'null::float8';
  const where = [`t.listed_during @> ${moment}`, ...peopleConditions(filter, values)];
  if (town && filter.near) where.push(`w."distanceKm" <= ${values.add(filter.near.radiusKm)}`);
  if (caseConditions.length > 0) where.push('m."matchingCount" > 0');
  const keys = technicianCursor.read(after);
  if (keys)
    where.push(
      `(m."matchingHealedCount", m."matchingCount", t.technician_id) <
        (${values.add(keys[0])}::int, ${values.add(keys[1])}::int, ${values.add(keys[2])}::uuid)`,
    );
  const text = `select t.technician_id id, t.slug, t.name, t.page -> 'portrait' portrait,
      t.page -> 'clinic' ->> 'slug' "clinicSlug", t.page -> 'clinic' ->> 'name' "clinicName",
      t.from_price_cents "fromPriceCents", t.currency, w.city, w."distanceKm", n.*, m.*,
      coalesce((select json_agg(h.latest) from (select card -> 'latest' latest from case_card
        where technician_id = t.technician_id and healed_days >= 0 order by healed_days desc, id desc limit 4) h), '[]') thumbs
    from technician_public t
    cross join lateral (select p.city, ${distance} "distanceKm"
      from jsonb_to_recordset(t.places) p(latitude float8, longitude float8, city text, "listedDuring" tstzmultirange)
      where p."listedDuring" @> ${moment} order by 2, 1 limit 1) w
    cross join lateral (select count(*)::int "caseCount",
      (count(*) filter (where healed_days >= ${healedDaysOf(12)}))::int "healedTwelveMonthsCount"
      from case_card where technician_id = t.technician_id) n
    cross join lateral (select count(*)::int "matchingCount",
      (count(*) filter (where healed_days >= 0))::int "matchingHealedCount",
      (count(*) filter (where healed_days < 0))::int "matchingSameDayCount"
      from case_card where technician_id = t.technician_id and ${allOf(caseConditions)}) m
    where ${where.join(' and ')}
    order by m."matchingHealedCount" desc, m."matchingCount" desc, t.technician_id desc limit ${values.add(first + 1)}`;
  return named('technicians', text, values);
}

function peopleConditions(filter: TechnicianFilter, values: Values): string[] {
  const conditions: string[] = [];
  if (filter.clinicSlug) conditions.push(`t.page -> 'clinic' ->> 'slug' = ${values.add(filter.clinicSlug)}`);
  if (filter.name) conditions.push(`strpos(lower(t.name), lower(${values.add(filter.name)})) > 0`);
  return conditions;
}

function townOf(filter: TechnicianFilter): Town | undefined {
  if (!filter.near) return undefined;
  const town = findTown(filter.near.placeId);
  if (town) return town;
  throw badInput({ path: 'filter.near.placeId', message: 'not a place of the list; ask `places` for its id.' });
}

/** The GraphQL node of a row. */
export const technicianCardFrom = ({ distanceKm, fromPriceCents, currency, ...row }: TechnicianRow) => ({
  ...row,
  initials: initialsOf(row.name),
  isVerified: true,
  distanceKm: distanceKm === null ? null : Math.round(distanceKm * 10) / 10,
  fromPrice: fromPriceCents === null ? null : { amountCents: fromPriceCents, currency },
});
