import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { Service } from './service.entity.ts';

export const makeService = (em: EntityManager, given: Partial<RequiredEntityData<Service>> = {}): Service =>
  em.create(Service, {
    name: 'Shaved look',
    goal: 'SHAVED_LOOK',
    sessionsIncluded: 3,
    included: 'Consultation, three sessions, one healed check.',
    ...given,
  });
