import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import type { Course } from '../course/course.entity.ts';
import { Consent } from './consent.entity.ts';

/** A standing yes of the course's client to its pictures in the platform's gallery. */
export const makeConsent = (
  em: EntityManager,
  { course, ...given }: Partial<Omit<RequiredEntityData<Consent>, 'course'>> & { course: Course },
): Consent =>
  em.create(Consent, {
    course,
    client: course.client,
    accountId: course.accountId,
    purpose: 'PUBLICATION',
    channel: 'PLATFORM_GALLERY',
    wordingVersion: 'gallery-1',
    wordingText: 'I agree that my pictures are shown in the gallery.',
    signedName: 'Ada Alvarez',
    givenAt: new Date('2026-03-14T10:00:00Z'),
    ...given,
  });
