import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { Problem } from '../../platform/graphql/problem.ts';
import { canPublishPortfolioCase } from './portfolio-case.access.ts';
import { readCaseFacts } from './portfolio-case-facts.read.ts';
import { assertPublishable, type ClinicCase } from './portfolio-case.service.ts';

export interface DescribedClinicCase extends ClinicCase {
  viewerCanPublish: boolean;
  obstacles: string[];
}

/** Says of a case what its clinic's people may do with it, and what stands in the way of publishing. */
export async function describeClinicCase(
  { em, viewer, clock }: ServiceContext,
  portfolioCase: ClinicCase,
): Promise<DescribedClinicCase> {
  const viewerCanPublish = canPublishPortfolioCase(viewer, portfolioCase);
  const facts = await readCaseFacts(em, portfolioCase.id);
  const obstacle = facts ? await obstacleOf(assertPublishable(em, facts, clock.now())) : undefined;
  return { ...portfolioCase, viewerCanPublish, obstacles: obstacle ? [obstacle] : [] };
}

async function obstacleOf(check: Promise<void>): Promise<string | undefined> {
  try {
    await check;
    return undefined;
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown.message;
    throw thrown;
  }
}
