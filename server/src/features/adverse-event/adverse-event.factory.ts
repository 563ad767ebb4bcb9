import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import type { Course } from '../course/course.entity.ts';
import { AdverseEvent } from './adverse-event.entity.ts';

export const makeAdverseEvent = (
  em: EntityManager,
  { course, ...given }: Partial<Omit<RequiredEntityData<AdverseEvent>, 'course'>> & { course: Course },
): AdverseEvent =>
  em.create(AdverseEvent, {
    course,
    accountId: course.accountId,
    effect: 'REDNESS_OVER_48_HOURS',
    noticedOn: '2026-01-15',
    ...given,
  });
