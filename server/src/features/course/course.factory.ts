import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { makeClient } from '../client/client.factory.ts';
import { makeLocation } from '../clinic/location.factory.ts';
import { makeTechnician } from '../staff/technician.factory.ts';
import { Course } from './course.entity.ts';

export const makeCourse = (em: EntityManager, given: Partial<RequiredEntityData<Course>> = {}): Course =>
  em.create(Course, {
    client: given.client ?? makeClient(em),
    technician: given.technician ?? makeTechnician(em),
    location: given.location ?? makeLocation(em),
    stage: 'NORWOOD_V',
    goal: 'SHAVED_LOOK',
    hairLength: 'SHAVED',
    plannedSessionCount: 3,
    currency: 'GBP',
    ...given,
  });
