import type { PortfolioCaseSort } from '@stipple/contract';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { PageArgs, toPage } from '../../platform/graphql/connection.ts';
import { PublicRead } from '../../platform/graphql/doorkeeper.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { PortfolioCaseSortEnum } from '../../platform/graphql/vocabulary.ts';
import { PortfolioCaseConnection } from './portfolio-case-card.types.ts';
import { type FacetRow, facetsFrom, facetsStatement } from './portfolio-case-facets.read.ts';
import { PortfolioCaseFacets } from './portfolio-case-facets.types.ts';
import { PortfolioCaseFilter } from './portfolio-case-filter.types.ts';
import { PortfolioCase } from './portfolio-case.types.ts';
import {
  browseStatement,
  cardFrom,
  type CaseCardRow,
  type CasePageRow,
  caseStatement,
  cursorOf,
  pageFrom,
} from './portfolio-cases.read.ts';
import { withdrawnStatement } from './withdrawn-case.read.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Resolver(() => PortfolioCase)
export class PortfolioCaseResolver {
  @PublicRead()
  @Query(() => PortfolioCaseConnection, {
    description: 'Published cases whose technicians may be listed now. No total: ask `portfolioCaseFacets`.',
  })
  async portfolioCases(
    @Arg('filter', () => PortfolioCaseFilter, { nullable: true }) filter: PortfolioCaseFilter | null,
    @Arg('sort', () => PortfolioCaseSortEnum, { defaultValue: 'HEALED_LONGEST' }) sort: PortfolioCaseSort,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { publicSql, clock }: RequestContext,
  ): Promise<unknown> {
    const request = { filter: filter ?? {}, sort, first, after, now: clock.now() };
    const rows = await publicSql<CaseCardRow>(browseStatement(request));
    const cursors = cursorOf(sort);
    const page = toPage(rows, first, (row) => cursors.write([row.key, row.id]));
    return { ...page, edges: page.edges.map(({ node, cursor }) => ({ cursor, node: cardFrom(node) })) };
  }

  @PublicRead()
  @Query(() => PortfolioCaseFacets)
  async portfolioCaseFacets(
    @Arg('filter', () => PortfolioCaseFilter, { nullable: true }) filter: PortfolioCaseFilter | null,
    @Ctx() { publicSql, clock }: RequestContext,
  ): Promise<PortfolioCaseFacets> {
    return facetsFrom(await publicSql<FacetRow>(facetsStatement(filter ?? {}, clock.now())));
  }

  @PublicRead()
  @Query(() => PortfolioCase, { nullable: true, description: 'Null: unknown, withdrawn, or not to be shown today.' })
  async portfolioCase(@Arg('id', () => ID) id: string, @Ctx() { publicSql, clock }: RequestContext): Promise<unknown> {
    if (!UUID.test(id)) return null;
    const [row] = await publicSql<CasePageRow>(caseStatement(id, clock.now()));
    return row ? pageFrom(row) : null;
  }

  @PublicRead()
  @Query(() => Boolean, {
    description: 'Whether a case was public and is not any more; nobody is told why. False: unknown, or public.',
  })
  async portfolioCaseWithdrawn(
    @Arg('id', () => ID) id: string,
    @Ctx() { publicSql }: RequestContext,
  ): Promise<boolean> {
    return UUID.test(id) && (await publicSql(withdrawnStatement(id))).length > 0;
  }
}
