import { type CaseTraits, healedDaysOf, healedMonthsOf, LIKENESS_POINTS_MAX, likenessOf } from '@stipple/contract';
import { z } from 'zod';
import { distanceSql, named, Values } from '../../platform/database/sql-statement.ts';
import { badInput } from '../../platform/graphql/bad-input.ts';
import { keysetCursor } from '../../platform/graphql/connection.ts';
import type { Statement } from '../../platform/graphql/request-context.ts';
import type { LikenessCounts, LikenessInput } from './likeness.types.ts';
import { likenessSql } from './likeness.service.ts';
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

/** Points, days healed below 0, id: nearest first, of equals the longest healed. */
export const likenessCursor = keysetCursor('casesLikeMine', z.tuple([z.int32(), z.int32(), z.uuid()]));

/** Cases near enough, nearest first, plus one row that tells whether more follow. Within the place's radius, if one is named. */
export function casesLikeStatement({ input, first, after, now }: Request): Statement {
  const values = new Values();
  const { points, conditions } = likenessSql(readable(input), values);
  const town = townOf(input);
  const where = [listedSql(input, values, now), ...conditions];
  const keys = likenessCursor.read(after);
  const onward = keys
    ? `and (points, -healed_days, id) > (${values.add(keys[0])}::int, ${values.add(keys[1])}::int, ${values.add(keys[2])}::uuid)`
    : '';
  const text = `select k.card::text card, n.id, n.points, n.healed_days "healedDays",
      ${town ? distanceSql(town, values, 'k.') : 'null::float8'} "distanceKm",
      k.stage, k.goal, k.skin_tone "skinTone", k.scar, k.hair_colour "hairColour", k.hair_length "hairLength",
      k.age_band "ageBand"
    from (select id, healed_days, points from (select id, healed_days, ${points} points from case_card
        where ${where.join(' and ')}) c
      where points <= ${LIKENESS_POINTS_MAX} ${onward}
      order by points, healed_days desc, id limit ${values.add(first + 1)}) n
    join case_card k on k.id = n.id order by n.points, n.healed_days desc, n.id`;
  return named('like', text, values);
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

/** The planner must expect that most cards are listed: see `browseStatement`. A place asks for those that it lists itself. */
function listedSql(input: LikenessInput, values: Values, now: Date): string {
  const listed = `coalesce(listed_during @> ${values.add(now)}::timestamptz, false)`;
  const here = hereSql(input.near, values, now);
  return here ? `${listed} and ${here}` : listed;
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
