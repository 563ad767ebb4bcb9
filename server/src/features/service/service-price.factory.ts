import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { ServicePrice } from './service-price.entity.ts';
import { makeService } from './service.factory.ts';

export const makeServicePrice = (
  em: EntityManager,
  given: Partial<RequiredEntityData<ServicePrice>> = {},
): ServicePrice =>
  em.create(ServicePrice, {
    service: given.service ?? makeService(em),
    stages: ['NORWOOD_V'],
    fromCents: 160_000,
    toCents: 240_000,
    currency: 'GBP',
    ...given,
  });
