import { healedDaysOf, type PortfolioCaseSort } from '@stipple/contract';
import { badInput } from '../../platform/graphql/bad-input.ts';
import { keysetCursor, type KeysetCursor } from '../../platform/graphql/connection.ts';
import type { Statement } from '../../platform/graphql/request-context.ts';
import { StoredJson } from '../../platform/graphql/stored-json.ts';
import { z } from 'zod';
import type { PortfolioCaseFilter } from './portfolio-case-filter.types.ts';
import { distanceSql, named, Values } from '../../platform/database/sql-statement.ts';
import { allOf, cardConditions, townOf } from './portfolio-case-search.service.ts';

/** What one row of the browse statement holds: the card as JSON text, and the keys its cursor is made of. */
export interface CaseCardRow {
  card: string;
  key: string | number;
  id: string;
  distanceKm: number | null;
}

export interface BrowseRequest {
  filter: PortfolioCaseFilter;
  sort: PortfolioCaseSort;
  first: number;
  after: string | null | undefined;
  now: Date;
}

type Keys = readonly [string | number, string];

interface Order {
  /** Orders rows together with `id`; never null. */
  key: string;
  direction: 'asc' | 'desc';
  type: 'int' | 'date' | 'float8';
}

/** What a cursor may hold in the place of a key; anything else PostgreSQL would refuse for us, as a failure of ours. */
const KEYS = {
  int: z.tuple([z.int32(), z.uuid()]),
  date: z.tuple([z.union([z.iso.date().refine((day) => day >= '0001'), z.literal('-infinity')]), z.uuid()]),
  float8: z.tuple([z.number(), z.uuid()]),
};

const ORDERS: Record<Exclude<PortfolioCaseSort, 'NEAREST'>, Order> = {
  HEALED_LONGEST: { key: 'healed_days', direction: 'desc', type: 'int' },
  RECENTLY_CHECKED: { key: "coalesce(checked_on, '-infinity'::date)", direction: 'desc', type: 'date' },
  PRICE_LOWEST: { key: 'coalesce(price_cents, 2147483647)', direction: 'asc', type: 'int' },
};

/** Cursors of one sort order do not fit another. */
export const cursorOf = (sort: PortfolioCaseSort): KeysetCursor<Keys> =>
  keysetCursor<Keys>(`portfolioCases:${sort}`, KEYS[sort === 'NEAREST' ? 'float8' : ORDERS[sort].type]);

/** One page of cards, plus one row that tells whether more follow. Only what may be listed at `now`. */
export function browseStatement({ filter, sort, first, after, now }: BrowseRequest): Statement {
  const values = new Values();
  const town = townOf(filter);
  // Most cards are listed. The planner can't know under row-level security, takes `@>` alone for next to never true, and
  // would then sort all that fits instead of reading the first of it; of `coalesce` it expects half.
  const listed = `coalesce(listed_during @> ${values.add(now)}::timestamptz, false)`;
  const where = [listed, allOf(cardConditions(filter, values, now))];
  const distance = town ? distanceSql(town, values) : 'null::float8';
  const order = orderOf(sort, distance, town !== undefined);
  const keys = cursorOf(sort).read(after);
  const [sign, direction] = order.direction === 'asc' ? ['>', 'asc'] : ['<', 'desc'];
  if (keys)
    where.push(`(${order.key}, id) ${sign} (${values.add(keys[0])}::${order.type}, ${values.add(keys[1])}::uuid)`);
  const key = order.type === 'date' ? `(${order.key})::text` : order.key;
  const text = `select card::text card, id, ${key} "key", ${distance} "distanceKm" from case_card
    where ${where.join(' and ')} order by ${order.key} ${direction}, id ${direction} limit ${values.add(first + 1)}`;
  return named('browse', text, values);
}

function orderOf(sort: PortfolioCaseSort, distance: string, hasTown: boolean): Order {
  if (sort !== 'NEAREST') return ORDERS[sort];
  if (hasTown) return { key: distance, direction: 'asc', type: 'float8' };
  throw badInput({ path: 'sort', message: 'NEAREST needs `filter.near`; name a place or choose another order.' });
}

/** The page of one published case, with what its technician shows today. Nothing when it may not be shown at `now`. */
export const caseStatement = (id: string, now: Date): Statement => ({
  name: 'case-page',
  text: `select c.page::text page, (t.page -> 'portrait')::text portrait,
      (select count(*)::int from case_card o where o.technician_id = c.technician_id) "caseCount",
      (select count(*)::int from case_card o where o.technician_id = c.technician_id and o.healed_days >= ${healedDaysOf(12)})
        "healedTwelveMonthsCount"
    from case_card c left join technician_public t on t.technician_id = c.technician_id
    where c.id = $1 and c.listed_during @> $2::timestamptz`,
  values: [id, now],
});

/** The GraphQL node of a row. */
export function cardFrom({ card, distanceKm }: CaseCardRow): unknown {
  if (distanceKm === null) return new StoredJson(card, readCard);
  return { ...readCard(card), distanceKm: Math.round(distanceKm * 10) / 10 };
}

const readCard = (text: string) => ({ ...parseObject(text), technicianIsVerified: true, distanceKm: null });

export interface CasePageRow {
  page: string;
  portrait: string | null;
  caseCount: number;
  healedTwelveMonthsCount: number;
}

/** The GraphQL node of a case page: what was projected, with the technician as of now. */
export function pageFrom({ page, portrait, caseCount, healedTwelveMonthsCount }: CasePageRow): unknown {
  const counts = `"caseCount":${caseCount},"healedTwelveMonthsCount":${healedTwelveMonthsCount}`;
  return new StoredJson(`{"page":${page},"standing":{"portrait":${portrait},"isVerified":true,${counts}}}`, readPage);
}

function readPage(text: string): unknown {
  const { page, standing } = parseObject(text);
  const written = asObject(page);
  return { ...written, technician: { ...asObject(written['technician']), ...asObject(standing) } };
}

const parseObject = (text: string): Record<string, unknown> => asObject(JSON.parse(text));

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
