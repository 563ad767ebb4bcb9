import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { makeTechnician } from './technician.factory.ts';
import { TimeOff } from './time-off.entity.ts';

export const makeTimeOff = (em: EntityManager, given: Partial<RequiredEntityData<TimeOff>> = {}): TimeOff =>
  em.create(TimeOff, {
    technician: given.technician ?? makeTechnician(em),
    startsAt: new Date('2026-08-03T07:00:00Z'),
    endsAt: new Date('2026-08-14T17:00:00Z'),
    reason: 'Holiday',
    ...given,
  });
