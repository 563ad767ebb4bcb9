import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { rolesFor } from '../../platform/access/permission-table.ts';
import { PageArgs, toPage } from '../../platform/graphql/connection.ts';
import { AtMost, OpenTo } from '../../platform/graphql/doorkeeper.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { concernCursor, readOpenConcerns, resolveConcern } from './concern.service.ts';
import {
  ConcernConnection,
  ResolveConcernInput,
  ResolveConcernResult,
  ResolveConcernSuccess,
} from './concern.types.ts';
import { reportConcern } from './report-concern.service.ts';
import { ReportConcernInput, ReportConcernResult, ReportConcernSuccess } from './report-concern.types.ts';

const CONCERNS_PER_HOUR = 10;

@Resolver()
export class ConcernResolver {
  @OpenTo(...rolesFor('openConcerns'))
  @Query(() => ConcernConnection, { description: 'What nobody has resolved, oldest first. Platform staff only.' })
  async openConcerns(@Args(() => PageArgs) page: PageArgs, @Ctx() context: RequestContext) {
    const concerns = await readOpenConcerns(context, page);
    return toPage(concerns, page.first, ({ id }) => concernCursor.write([id]));
  }

  @OpenTo(...rolesFor('reportConcern'))
  @AtMost(CONCERNS_PER_HOUR, 3_600)
  @Mutation(() => ReportConcernResult)
  async reportConcern(
    @Arg('input', () => ReportConcernInput) input: ReportConcernInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof ReportConcernResult> {
    return new ReportConcernSuccess(await reportConcern(context, input));
  }

  @OpenTo(...rolesFor('resolveConcern'))
  @Mutation(() => ResolveConcernResult)
  async resolveConcern(
    @Arg('input', () => ResolveConcernInput) input: ResolveConcernInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof ResolveConcernResult> {
    return new ResolveConcernSuccess(await resolveConcern(context, input));
  }
}
