import { healedDaysOf } from '@stipple/contract';
import { distanceSql, named, Values } from '../../platform/database/sql-statement.ts';
import { badInput } from '../../platform/graphql/bad-input.ts';
import type { Statement } from '../../platform/graphql/request-context.ts';
import { findTown, type Town } from '../place/place.service.ts';
import { allOf, classConditions } from '../portfolio/portfolio-case-search.service.ts';
import type { CandidateCase } from './compared-case.ts';
import type { ComparisonArgs } from './comparison.types.ts';
import type { TechnicianPage } from './technician-page.read.ts';

export interface ComparedRow {
  slug: string;
  page: TechnicianPage;
  distanceKm: number | null;
  published: number;
  verified: number;
  atStage: number;
  healedSixMonths: number;
  healedTwelveMonths: number;
  comparable: number;
  oldestHealedDays: number | null;
  candidates: CandidateCase[];
}

/** Cases of each that are looked at for one in the view that all have in common. */
const CANDIDATES = 12;

const VERIFIED = `badge in ('CLIENT_CONFIRMED', 'HEALED_CONFIRMED')`;

/** The technicians named who may be listed at `now`, in no order, with counts of their cases and the most recently checked healed ones. */
export function comparisonStatement({ slugs, stage, goal, placeId }: ComparisonArgs, now: Date): Statement {
  const values = new Values();
  const town = townOf(placeId);
  const distance = town ? distanceSql(town, values, 'p.') : 'null::float8';
  const moment = `${values.add(now)}::timestamptz`;
  const asked = { stages: stage ? [stage] : null, goals: goal ? [goal] : null };
  const ofClass = allOf(classConditions(asked, values));
  const healedFor = (months: number) =>
    `count(*) filter (where ${VERIFIED} and healed_days >= ${healedDaysOf(months)})`;
  const text = `select t.slug, t.page, w."distanceKm", n.*, m.candidates
    from technician_public t
    cross join lateral (select min(${distance}) "distanceKm"
      from jsonb_to_recordset(t.places) p(latitude float8, longitude float8, "listedDuring" tstzmultirange)
      where p."listedDuring" @> ${moment}) w
    cross join lateral (select count(*)::int published, (count(*) filter (where ${VERIFIED}))::int verified,
      (count(*) filter (where ${VERIFIED} and ${ofClass}))::int "atStage",
      (${healedFor(6)})::int "healedSixMonths", (${healedFor(12)})::int "healedTwelveMonths",
      (count(*) filter (where ${VERIFIED} and exists (select 1 from json_array_elements(page -> 'pairs') p
        where p ->> 'result' = 'COMPARABLE')))::int comparable,
      max(healed_days) filter (where ${VERIFIED} and healed_days >= 0) "oldestHealedDays"
      from case_card where technician_id = t.technician_id) n
    cross join lateral (select coalesce(json_agg(json_build_object('id', c.id, 'reference', c.page -> 'reference',
        'stage', c.stage, 'goal', c.goal, 'badge', c.badge, 'checkedOn', c.checked_on::text, 'healedDays', c.healed_days,
        'photos', c.page -> 'photos', 'pairs', c.page -> 'pairs') order by c.place), '[]') candidates
      from (select *, row_number() over (order by coalesce(checked_on, '-infinity'::date) desc, id desc) place from case_card
        where technician_id = t.technician_id and healed_days >= 0 and ${ofClass} order by place limit ${CANDIDATES}) c) m
    where t.slug = any(${values.add(slugs)}::text[]) and t.listed_during @> ${moment}`;
  return named('comparison', text, values);
}

function townOf(placeId: string | null | undefined): Town | undefined {
  if (!placeId) return undefined;
  const town = findTown(placeId);
  if (town) return town;
  throw badInput({ path: 'placeId', message: 'not a place of the list; ask `places` for its id.' });
}
