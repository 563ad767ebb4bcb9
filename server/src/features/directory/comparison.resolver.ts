import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { PublicRead } from '../../platform/graphql/doorkeeper.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { firstInView, viewInCommon } from './compared-case.ts';
import { type ComparedRow, comparisonStatement } from './comparison.read.ts';
import { ComparisonArgs, TechnicianComparison } from './comparison.types.ts';
import { technicianFrom } from './technician-page.read.ts';

@Resolver(() => TechnicianComparison)
export class ComparisonResolver {
  @PublicRead()
  @Query(() => TechnicianComparison, { description: 'Technicians side by side, on the same class and goal.' })
  async technicianComparison(
    @Args(() => ComparisonArgs) args: ComparisonArgs,
    @Ctx() { publicSql, clock }: RequestContext,
  ): Promise<unknown> {
    const now = clock.now();
    const rows = await publicSql<ComparedRow>(comparisonStatement(args, now));
    const slugs = [...new Set(args.slugs)];
    const inOrder = slugs.flatMap((slug) => rows.find((row) => row.slug === slug) ?? []);
    const view = viewInCommon(inOrder.map((row) => row.candidates));
    return {
      view: view ?? null,
      absentSlugs: slugs.filter((slug) => rows.every((row) => row.slug !== slug)),
      technicians: inOrder.map(({ page, candidates, distanceKm, slug: _slug, ...cases }) => ({
        technician: technicianFrom(page, now),
        cases,
        latestCase: firstInView(candidates, view),
        distanceKm: distanceKm === null ? null : Math.round(distanceKm * 10) / 10,
      })),
    };
  }
}
