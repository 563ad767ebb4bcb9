import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { makeLocation } from '../clinic/location.factory.ts';
import { TechnicianLocation } from './technician-location.entity.ts';
import { makeTechnician } from './technician.factory.ts';

export const makeTechnicianLocation = (
  em: EntityManager,
  given: Partial<RequiredEntityData<TechnicianLocation>> = {},
): TechnicianLocation =>
  em.create(TechnicianLocation, {
    technician: given.technician ?? makeTechnician(em),
    location: given.location ?? makeLocation(em),
    weekdays: [1, 2, 3, 4, 5],
    ...given,
  });
