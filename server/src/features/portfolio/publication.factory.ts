import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import type { PortfolioCase } from './portfolio-case.entity.ts';
import { makePortfolioCase } from './portfolio-case.factory.ts';
import { Publication } from './publication.entity.ts';

/** The row everything public hangs on; without the card that publishing would write beside it. */
export function makePublication(
  em: EntityManager,
  {
    portfolioCase = makePortfolioCase(em),
    ...given
  }: Partial<Omit<RequiredEntityData<Publication>, 'portfolioCase'>> & { portfolioCase?: PortfolioCase } = {},
): Publication {
  return em.create(Publication, {
    portfolioCase,
    accountId: portfolioCase.accountId,
    publishedAt: new Date('2026-03-15T10:00:00Z'),
    ...given,
  });
}
