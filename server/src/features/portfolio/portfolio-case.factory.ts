import { randomUUID } from 'node:crypto';
import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { makeCourse } from '../course/course.factory.ts';
import type { Course } from '../course/course.entity.ts';
import { PortfolioCase } from './portfolio-case.entity.ts';

/** An unpublished case of the course. */
export function makePortfolioCase(
  em: EntityManager,
  {
    course = makeCourse(em),
    ...given
  }: Partial<Omit<RequiredEntityData<PortfolioCase>, 'course'>> & { course?: Course } = {},
): PortfolioCase {
  return em.create(PortfolioCase, {
    course,
    technician: course.technician,
    accountId: course.accountId,
    reference: `HH-${randomUUID().slice(0, 8)}`,
    views: ['CROWN', 'FRONT'],
    ...given,
  });
}
