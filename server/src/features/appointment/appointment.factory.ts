import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { makeLocation } from '../clinic/location.factory.ts';
import { makeTechnician } from '../staff/technician.factory.ts';
import { Appointment } from './appointment.entity.ts';

/** A first consultation of an hour, a week after the day tests take place. */
export function makeAppointment(em: EntityManager, given: Partial<RequiredEntityData<Appointment>> = {}): Appointment {
  const startsAt = given.startsAt instanceof Date ? given.startsAt : new Date('2026-03-23T10:00:00Z');
  return em.create(Appointment, {
    kind: 'CONSULTATION',
    technician: given.technician ?? makeTechnician(em),
    location: given.location ?? makeLocation(em),
    contactName: given.client ? null : 'Hamish Low',
    startsAt,
    endsAt: new Date(startsAt.getTime() + 60 * 60 * 1000),
    bookedAt: new Date('2026-03-16T09:00:00Z'),
    ...given,
  });
}
