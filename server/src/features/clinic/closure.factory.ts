import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { Closure } from './closure.entity.ts';
import { makeLocation } from './location.factory.ts';

export const makeClosure = (em: EntityManager, given: Partial<RequiredEntityData<Closure>> = {}): Closure =>
  em.create(Closure, {
    location: given.location ?? makeLocation(em),
    firstOn: '2026-12-25',
    lastOn: '2026-12-26',
    reason: 'Christmas',
    ...given,
  });
