import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { PageArgs, toPage } from '../../platform/graphql/connection.ts';
import { PublicRead } from '../../platform/graphql/doorkeeper.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import {
  casesLikeStatement,
  likeCaseFrom,
  type LikeCaseRow,
  likenessCountsFrom,
  type LikenessCountsRow,
  likenessCountsStatement,
  likenessCursor,
} from './likeness.read.ts';
import { LikenessCounts, LikenessInput, LikePortfolioCaseConnection } from './likeness.types.ts';

@Resolver()
export class LikenessResolver {
  @PublicRead()
  @Query(() => LikePortfolioCaseConnection, {
    description:
      'Cases like what was given, nearest first by a published distance, of equals the longest healed. With a place, only those within its radius.',
  })
  async casesLikeMine(
    @Arg('input', () => LikenessInput) input: LikenessInput,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { publicSql, clock }: RequestContext,
  ): Promise<unknown> {
    const rows = await publicSql<LikeCaseRow>(casesLikeStatement({ input, first, after, now: clock.now() }));
    const page = toPage(rows, first, (row) => likenessCursor.write([row.points, row.healedDays, row.id]));
    const nodeOf = likeCaseFrom(input);
    return { ...page, edges: page.edges.map(({ node, cursor }) => ({ cursor, node: nodeOf(node) })) };
  }

  @PublicRead()
  @Query(() => LikenessCounts, { description: 'How many cases are like what was given: here, elsewhere, and healed.' })
  async likenessCounts(
    @Arg('input', () => LikenessInput) input: LikenessInput,
    @Ctx() { publicSql, clock }: RequestContext,
  ): Promise<LikenessCounts> {
    const [row] = await publicSql<LikenessCountsRow>(likenessCountsStatement(input, clock.now()));
    if (!row) throw new Error('A count of cases always has one row.');
    return likenessCountsFrom(row);
  }
}
