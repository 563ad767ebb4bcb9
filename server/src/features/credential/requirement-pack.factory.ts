import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { RequirementPack } from './requirement-pack.entity.ts';

/** Belongs to the platform: make it with `server.seed`, once per jurisdiction. */
export const makeRequirementPack = (
  em: EntityManager,
  given: Partial<RequiredEntityData<RequirementPack>> = {},
): RequirementPack =>
  em.create(RequirementPack, {
    jurisdiction: 'england-leeds',
    version: 1,
    effectiveFrom: '2020-01-01',
    requirements: [{ type: 'LIABILITY_INSURANCE', subject: 'PERSON', gates: ['LIST', 'BOOK', 'SIGN'] }],
    ...given,
  });
