import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { Clinic } from '../../platform/tenancy/clinic.entity.ts';
import { clinicInScope } from '../../platform/tenancy/current-scope.ts';
import { CaseCard } from './case-card.entity.ts';
import type { Publication } from './publication.entity.ts';

/** The public row of a published case, in words that fit no real one: what publishing writes is for its own tests. */
export function makeCaseCard(
  em: EntityManager,
  { publication, ...given }: Partial<Omit<RequiredEntityData<CaseCard>, 'publication'>> & { publication: Publication },
): CaseCard {
  const { portfolioCase } = publication;
  return em.create(CaseCard, {
    id: portfolioCase.id,
    clinic: em.getReference(Clinic, clinicInScope()),
    publication,
    technicianId: portfolioCase.technician.id,
    technicianSlug: portfolioCase.technician.slug,
    clinicSlug: 'hairline-house',
    stage: 'NORWOOD_V',
    goal: 'SHAVED_LOOK',
    skinTone: 'III',
    scar: 'NONE',
    hairColour: 'DARK_BROWN',
    hairLength: 'SHAVED',
    ageBand: 'FROM_35',
    badge: 'BOUND',
    sessionCount: 3,
    healedDays: 190,
    latitude: 53.8,
    longitude: -1.55,
    listedDuring: '{[2020-01-01,)}',
    listedHereDuring: given.listedDuring ?? '{[2020-01-01,)}',
    isCounted: true,
    card: { id: portfolioCase.id, reference: portfolioCase.reference },
    page: { id: portfolioCase.id, reference: portfolioCase.reference },
    ...given,
  });
}
