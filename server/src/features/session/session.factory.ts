import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import type { Course } from '../course/course.entity.ts';
import { Session } from './session.entity.ts';

/** A signed three-hour session of the course, on the day of `startsAt`. */
export function makeSession(
  em: EntityManager,
  { course, ...given }: Partial<Omit<RequiredEntityData<Session>, 'course'>> & { course: Course },
): Session {
  const startsAt = given.startsAt instanceof Date ? given.startsAt : new Date('2026-01-12T10:00:00Z');
  const endsAt = new Date(startsAt.getTime() + 3 * 60 * 60 * 1000);
  return em.create(Session, {
    course,
    accountId: course.accountId,
    technician: course.technician,
    location: course.location,
    number: 1,
    startsAt,
    endsAt,
    heldOn: startsAt.toISOString().slice(0, 10),
    zones: ['HAIRLINE', 'CROWN'],
    signedAt: endsAt,
    ...given,
  });
}
