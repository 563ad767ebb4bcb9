import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { Location } from './location.entity.ts';

export const makeLocation = (em: EntityManager, given: Partial<RequiredEntityData<Location>> = {}): Location =>
  em.create(Location, {
    name: 'Main studio',
    addressLines: ['1 High Street'],
    city: 'Leeds',
    country: 'GB',
    latitude: 53.8,
    longitude: -1.55,
    timeZone: 'Europe/London',
    jurisdiction: 'england-leeds',
    ...given,
  });
