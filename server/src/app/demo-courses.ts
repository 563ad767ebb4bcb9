import { AdverseEvent } from '../features/adverse-event/adverse-event.entity.ts';
import { Client } from '../features/client/client.entity.ts';
import { Consent } from '../features/consent/consent.entity.ts';
import { Course } from '../features/course/course.entity.ts';
import { Review } from '../features/review/review.entity.ts';
import { Session } from '../features/session/session.entity.ts';
import type { DemoWriting, Em } from './demo-clinic.ts';
import { type DemoHouse, found } from './demo-house.ts';

/** Courses by id. */
export type DemoCourses = ReadonlyMap<string, Course>;

/** Writes clients, their courses, and all that hangs on these but photographs and cases. */
export function writeDemoCourses(em: Em, writing: DemoWriting, house: DemoHouse): DemoCourses {
  const { clinic } = writing;
  const clients = new Map(clinic.clients.map((row) => [row.id, em.create(Client, row)]));
  const courses = new Map<string, Course>();
  for (const { clientId, technicianId, locationId, touchUpOfId, finishedOn: _day, ...row } of clinic.courses) {
    const client = found(clients, clientId);
    const course = em.create(Course, {
      ...row,
      accountId: client.accountId,
      client,
      touchUpOf: touchUpOfId === null ? null : found(courses, touchUpOfId),
      technician: house.technician(technicianId),
      location: house.location(locationId),
    });
    courses.set(row.id, course);
  }
  writeSessions(em, writing, { house, courses });
  writeAdverseEvents(em, writing, courses);
  writeConsents(em, writing, courses);
  writeReviews(em, writing, courses);
  return courses;
}

interface Written {
  readonly house: DemoHouse;
  readonly courses: DemoCourses;
}

function writeSessions(em: Em, { clinic }: DemoWriting, { house, courses }: Written): void {
  for (const { courseId, technicianId, locationId, ...row } of clinic.sessions) {
    const course = found(courses, courseId);
    em.create(Session, {
      ...row,
      course,
      accountId: course.accountId,
      technician: house.technician(technicianId),
      location: house.location(locationId),
      startsAt: new Date(row.startsAt),
      endsAt: new Date(row.endsAt),
      zones: [...row.zones],
      signedAt: row.signedAt === null ? null : new Date(row.signedAt),
    });
  }
}

function writeAdverseEvents(em: Em, { clinic }: DemoWriting, courses: DemoCourses): void {
  for (const { courseId, ...row } of clinic.adverseEvents) {
    const course = found(courses, courseId);
    em.create(AdverseEvent, { ...row, course, accountId: course.accountId });
  }
}

function writeConsents(em: Em, { clinic }: DemoWriting, courses: DemoCourses): void {
  for (const { courseId, clientId: _clientId, ...row } of clinic.consents) {
    const course = found(courses, courseId);
    em.create(Consent, {
      ...row,
      course,
      client: course.client,
      accountId: course.accountId,
      givenAt: new Date(row.givenAt),
      withdrawnAt: row.withdrawnAt === null ? null : new Date(row.withdrawnAt),
    });
  }
}

function writeReviews(em: Em, { clinic }: DemoWriting, courses: DemoCourses): void {
  for (const { courseId, technicianId: _technicianId, ...row } of clinic.reviews) {
    const course = found(courses, courseId);
    em.create(Review, { ...row, course, technician: course.technician, accountId: course.accountId });
  }
}
