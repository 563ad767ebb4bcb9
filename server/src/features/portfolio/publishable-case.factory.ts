import type { EntityManager } from '@mikro-orm/core';
import { makeConsent } from '../consent/consent.factory.ts';
import type { Course } from '../course/course.entity.ts';
import { makeCourse } from '../course/course.factory.ts';
import { makeCredential } from '../credential/credential.factory.ts';
import { makePhoto } from '../photo/photo.factory.ts';
import { makeSession } from '../session/session.factory.ts';
import { makeTechnicianLocation } from '../staff/technician-location.factory.ts';
import type { PortfolioCase } from './portfolio-case.entity.ts';
import { makePortfolioCase } from './portfolio-case.factory.ts';

interface Given {
  course?: Course;
  /** Last day of the technician's insurance. */
  insuredUntil?: string;
  consented?: boolean;
  /** Days of healed photographs. */
  healedOn?: readonly string[];
}

const at = (day: string) => new Date(`${day}T09:00:00Z`);

/**
 * A case that only waits to be published: sessions on 2025-01-10, -22 and 2025-02-12, a front photograph before and
 * healed ones, consent, and an insured technician at a place of `england-leeds` (make its requirement pack once).
 */
export function makePublishableCase(
  em: EntityManager,
  { course = makeCourse(em), insuredUntil = '2026-09-30', consented = true, healedOn = ['2025-08-14'] }: Given = {},
): PortfolioCase {
  makeTechnicianLocation(em, { technician: course.technician, location: course.location });
  makeCredential(em, { technician: course.technician, validFrom: '2024-01-01', expiresOn: insuredUntil });
  for (const [index, day] of ['2025-01-10', '2025-01-22', '2025-02-12'].entries())
    makeSession(em, { course, number: index + 1, startsAt: at(day) });
  makePhoto(em, { course, takenAt: new Date('2025-01-10T08:00:00Z'), takenOn: '2025-01-10' });
  for (const day of healedOn) makePhoto(em, { course, takenAt: at(day), takenOn: day });
  if (consented) makeConsent(em, { course });
  return makePortfolioCase(em, { course, views: ['FRONT'] });
}
