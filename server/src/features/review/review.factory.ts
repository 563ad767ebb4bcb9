import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import type { Course } from '../course/course.entity.ts';
import { Review } from './review.entity.ts';

export const makeReview = (
  em: EntityManager,
  { course, ...given }: Partial<Omit<RequiredEntityData<Review>, 'course'>> & { course: Course },
): Review =>
  em.create(Review, {
    course,
    technician: course.technician,
    accountId: course.accountId,
    dayThreeScore: 5,
    dayThreeText: 'Calm and clear.',
    writtenOn: '2026-03-01',
    ...given,
  });
