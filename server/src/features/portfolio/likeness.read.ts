import { type CaseTraits, healedDaysOf, healedMonthsOf, LIKENESS_POINTS_MAX, likenessOf } from '@stipple/contract';
import { z } from 'zod';
import { distanceSql, named, Values } from '../../platform/database/sql-statement.ts';
import { badInput } from '../../platform/graphql/bad-input.ts';
import { keysetCursor } from '../../platform/graphql/connection.ts';
import type { Statement } from '../../platform/graphql/request-context.ts';
import type { LikenessCounts, LikenessInput } from './likeness.types.ts';
import { known, type LikenessSql, likenessSql } from './likeness.service.ts';
import { facetSource } from './portfolio-case-facets.read.ts';
import { hereSql, townOf } from './portfolio-case-search.service.ts';
import { cardFrom, type CaseCardRow } from './portfolio-cases.read.ts';

export interface LikeCaseRow extends Omit<CaseCardRow, 'key'>, CaseTraits {
  points: number;
  healedDays: number;
}

interface Request {
  input: LikenessInput;
  first: number;
  after: string | null | undefined;
  now: Date;
}

/** Points, days healed, id: nearest first, of equals the longest healed. */
export const likenessCursor = keysetCursor('casesLikeMine', z.tuple([z.int32(), z.int32(), z.uuid()]));

/** Cases near enough, nearest first, plus one row that tells whether more follow. Within the place's radius, if one is named. */
export function casesLikeStatement(request: Request): Statement {
  const { input, first, after, now } = request;
  const values = new Values();
  const town = townOf(input);
  const asked = {
    ...likenessSql(readable(input), values),
    limit: `${values.add(first + 1)}::int`,
    keys: keysFrom(after, values),
  };
  const here = hereSql(input.near, values, now);
  const text = `select k.card::text card, n.id, n.points, n.healed_days "healedDays",
      ${town ? distanceSql(town, values, 'k.') : 'null::float8'} "distanceKm",
      k.stage, k.goal, k.skin_tone "skinTone", k.scar, k.hair_colour "hairColour", k.hair_length "hairLength",
      k.age_band "ageBand"
    from (${here ? nearestHere(asked, here) : nearestAnywhere(asked, `${values.add(now)}::timestamptz`)}
      order by points, healed_days desc, id desc limit ${asked.limit}) n
    join case_card k on k.id = n.id order by n.points, n.healed_days desc, n.id desc`;
  return named('like', text, values);
}

interface Asked extends LikenessSql {
  limit: string;
  /** The row to read on from: its points, and its place among equals. */
  keys: { points: string; rest: string } | undefined;
}

function keysFrom(after: string | null | undefined, values: Values): Asked['keys'] {
  const keys = likenessCursor.read(after);
  if (!keys) return undefined;
  return { points: `${values.add(keys[0])}::int`, rest: `(${values.add(keys[1])}::int, ${values.add(keys[2])}::uuid)` };
}

/** Whether a row comes after the one to read on from. */
const isOnward = ({ keys }: Asked, points: string): string =>
  keys ? `(${points} > ${keys.points} or (${points} = ${keys.points} and (healed_days, id) < ${keys.rest}))` : 'true';

/** All cards of the place, each with its distance. `offset 0` has the distance worked out once a row. */
const nearestHere = (asked: Asked, here: string): string => `
  select id, healed_days, points from (select id, healed_days, ${asked.points} points from case_card
    where ${[here, ...asked.conditions].join(' and ')} offset 0) c
  where points <= ${LIKENESS_POINTS_MAX} and ${isOnward(asked, 'points')}`;

/**
 * The first cards of the nearest classes, so that a world of many cases costs no more than a page: cards alike in all that
 * is asked form a class, `case_facet` knows how many each holds, and no more classes are opened than fill the page.
 */
function nearestAnywhere(asked: Asked, moment: string): string {
  const { points, columns, conditions, limit, keys } = asked;
  const classes = columns.map((column) => known(column)).join(', ');
  return `
  select c.id, c.healed_days, w.points from (
    select *, coalesce(sum(n) ${keys ? `filter (where points > ${keys.points})` : ''}
      over (order by points groups between unbounded preceding and 1 preceding), 0) nearer
    from (select ${columns.map((column) => `${known(column)} ${column}`).join(', ')}, ${points} points, sum(n) n
      from (${facetSource(moment)}) f ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
      group by ${classes}) f
    where n > 0 and points <= ${LIKENESS_POINTS_MAX} ${keys ? `and points >= ${keys.points}` : ''}) w
  cross join lateral (select id, healed_days from case_card k
    where ${columns.map((column) => `${known(column, 'k.')} = w.${column}`).join(' and ')}
      and coalesce(listed_during @> ${moment}, false) and ${isOnward(asked, 'w.points')}
    order by healed_days desc, id desc limit ${limit}) c
  where w.nearer < ${limit}`;
}

/** How many are near enough: everywhere from the summary of all cards, and within the place's radius from the cards there. */
export function likenessCountsStatement(input: LikenessInput, now: Date): Statement {
  const values = new Values();
  const { points, conditions } = likenessSql(readable(input), values);
  const isLike = [...conditions, `${points} <= ${LIKENESS_POINTS_MAX}`].join(' and ');
  const here = hereSql(input.near, values, now);
  const text = `select a.*, h.* from
    (select coalesce(sum(n), 0)::int total, coalesce(sum(n) filter (where healed_months >= 6), 0)::int "healedSixMonthsTotal"
      from (${facetSource(`${values.add(now)}::timestamptz`)}) f where ${isLike}) a,
    ${
      here
        ? `(select count(*)::int here, (count(*) filter (where healed_days >= ${healedDaysOf(6)}))::int "healedSixMonthsHere"
      from case_card where ${here} and ${isLike}) h`
        : '(select null::int here, null::int "healedSixMonthsHere") h'
    }`;
  return named('like-counts', text, values);
}

/** What is given, if it is enough to rank by. Throws BAD_USER_INPUT otherwise: everybody would be like everybody. */
function readable(input: LikenessInput): LikenessInput {
  if (input.stage || (input.goals && input.goals.length > 0)) return input;
  throw badInput({ path: 'input.stage', message: 'give a stage or at least one goal.' });
}

/** The GraphQL node of a row. */
export const likeCaseFrom =
  (input: LikenessInput) =>
  ({ points, healedDays, card, id, distanceKm, ...traits }: LikeCaseRow): unknown => ({
    points,
    reasons: likenessOf(input, traits).reasons,
    healedMonths: healedDays < 0 ? null : healedMonthsOf(healedDays),
    portfolioCase: cardFrom({ card, id, key: points, distanceKm }),
  });

export type LikenessCountsRow = Omit<LikenessCounts, 'elsewhere'>;

export const likenessCountsFrom = (row: LikenessCountsRow): LikenessCounts => ({
  ...row,
  elsewhere: row.here === null ? null : row.total - row.here,
});
