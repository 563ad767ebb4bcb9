import { healedDaysOf } from '@stipple/contract';
import { badInput } from '../../platform/graphql/bad-input.ts';
import { distanceSql, type Values } from '../../platform/database/sql-statement.ts';
import { findTown, type Town } from '../place/place.service.ts';
import type { NearInput, PortfolioCaseFilter } from './portfolio-case-filter.types.ts';

const KM_PER_DEGREE = 111.32;

/** One condition, and the facet it belongs to (so that a facet's counts can leave its own selection out). */
export interface Condition {
  readonly facet: 'stages' | 'goals' | 'skinTones' | 'hairColours' | 'hairLengths' | 'healed' | 'sessions' | undefined;
  readonly sql: string;
}

const LISTS = [
  ['stages', 'stage', 'stages'],
  ['goals', 'goal', 'goals'],
  ['skinTones', 'skin_tone', 'skinTones'],
  ['hairColours', 'hair_colour', 'hairColours'],
  ['hairLengths', 'hair_length', 'hairLengths'],
  ['scars', 'scar', undefined],
  ['ageBands', 'age_band', undefined],
] as const;

/** Conditions on what case cards and case facets both hold. */
export function classConditions(filter: PortfolioCaseFilter, values: Values): Condition[] {
  const lists = LISTS.flatMap(([key, column, facet]): Condition[] => {
    const chosen = filter[key];
    if (!chosen || chosen.length === 0) return [];
    const [only, ...others] = chosen;
    // `= any` would hide from the planner that an index on one value is in the right order already.
    if (others.length === 0) return [{ facet, sql: `${column} = ${values.add(only)}` }];
    return [{ facet, sql: `${column} = any(${values.add(chosen)}::text[])` }];
  });
  const sessions = filter.sessions ?? [];
  if (sessions.length > 0)
    lists.push({ facet: 'sessions', sql: `session_count = any(${values.add(sessions)}::int[])` });
  return lists;
}

/** Conditions on case cards as of `now`. A place finds what was treated there by whom it may list there now. */
export function cardConditions(filter: PortfolioCaseFilter, values: Values, now: Date): Condition[] {
  const conditions = classConditions(filter, values);
  if (filter.healedMonthsAtLeast !== null && filter.healedMonthsAtLeast !== undefined)
    conditions.push({ facet: 'healed', sql: `healed_days >= ${values.add(healedDaysOf(filter.healedMonthsAtLeast))}` });
  const others: [unknown, (placeholder: string) => string][] = [
    [filter.priceAtMostCents, (value) => `price_cents <= ${value}`],
    [filter.technicianSlug, (value) => `technician_slug = ${value}`],
    [filter.clinicSlug, (value) => `clinic_slug = ${value}`],
  ];
  for (const [value, sql] of others)
    if (value !== null && value !== undefined) conditions.push({ facet: undefined, sql: sql(values.add(value)) });
  const here = hereSql(filter.near, values, now);
  if (here) conditions.push({ facet: undefined, sql: here });
  return conditions;
}

/** Whether a card's place is near enough and may list its technician now; undefined where no place is named. */
export function hereSql(near: NearInput | null | undefined, values: Values, now: Date): string | undefined {
  const town = townOf({ near });
  if (!town || !near) return undefined;
  return `listed_here_during @> ${values.add(now)}::timestamptz and ${withinSql(town, near.radiusKm, values)}`;
}

/** The town a filter names. Throws BAD_USER_INPUT when it is not in the list. */
export function townOf(filter: Pick<PortfolioCaseFilter, 'near'>): Town | undefined {
  if (!filter.near) return undefined;
  const town = findTown(filter.near.placeId);
  if (town) return town;
  throw badInput({ path: 'filter.near.placeId', message: 'not a place of the list; ask `places` for its id.' });
}

/** A box that an index can use, then the exact distance. */
function withinSql(town: Town, radiusKm: number, values: Values): string {
  const latitudes = radiusKm / KM_PER_DEGREE;
  const longitudes = radiusKm / (KM_PER_DEGREE * Math.max(0.01, Math.cos((town.latitude * Math.PI) / 180)));
  const box = [
    `latitude between ${values.add(town.latitude - latitudes)} and ${values.add(town.latitude + latitudes)}`,
    `longitude between ${values.add(town.longitude - longitudes)} and ${values.add(town.longitude + longitudes)}`,
  ];
  return `${box.join(' and ')} and ${distanceSql(town, values)} <= ${values.add(radiusKm)}`;
}

export const allOf = (conditions: readonly Condition[]): string =>
  conditions.length === 0 ? 'true' : conditions.map(({ sql }) => sql).join(' and ');
