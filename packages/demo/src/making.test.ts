import { daysBetween, monthsBetween } from '@stipple/contract';
import { describe, expect, it } from 'vitest';
import { plusDays } from './demo-calendar.ts';
import { makeDemoWorld } from './make-demo-world.ts';
import {
  all,
  caseOf,
  clinicOf,
  later,
  minutesOf,
  northline,
  script,
  sessionsOf,
  technicianOf,
  TODAY,
} from './script-world.factory.ts';

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

describe('the making', () => {
  it('is the same for the same wishes', () => {
    expect(makeDemoWorld({ today: TODAY })).toEqual(script);
  });

  it('differs by seed, but never in what the script says', () => {
    const other = makeDemoWorld({ today: TODAY, seed: 'another' });

    const told = sessionsOf(caseOf(other, 'NL-0042').courseId, other.clinics[0]).map(({ startsAt }) => startsAt);
    expect(other.clinics[0]?.clients.map(({ name }) => name)).not.toEqual(northline.clients.map(({ name }) => name));
    expect(told).toEqual(sessionsOf(caseOf(script, 'NL-0042').courseId).map(({ startsAt }) => startsAt));
  });

  it('moves every day by as much as today moved', () => {
    const shift = daysBetween(TODAY, later.today);

    expect(all(later, 'sessions').map(({ heldOn }) => heldOn)).toEqual(
      all(script, 'sessions').map(({ heldOn }) => plusDays(heldOn, shift)),
    );
  });

  it('gives the same ids on another day to what has no moment, so that addresses stay', () => {
    expect(later.clinics.map(({ id }) => id)).toEqual(script.clinics.map(({ id }) => id));
    expect(all(later, 'clients').map(({ id }) => id)).toEqual(all(script, 'clients').map(({ id }) => id));
  });
});

describe('the counts', () => {
  it('are 8 clinics, 25 technicians and 240 clients', () => {
    const technicians = script.clinics.flatMap((clinic) => clinic.technicians);

    expect([script.clinics.length, technicians.length, all(script, 'clients').length]).toEqual([8, 25, 240]);
  });

  it('publish at least 34 of the 40 heads, over all clinics', () => {
    const published = script.clinics.map(
      (clinic) => clinic.portfolioCases.filter(({ publishedOn }) => publishedOn !== null).length,
    );

    expect(published.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(34);
    expect(Math.min(...published)).toBeGreaterThanOrEqual(1);
  });

  it.each([
    ['aisha-khan', 14, 46],
    ['tom-reid', 3, 60],
  ])('give %s %i published of %i finished', (slug, published, finished) => {
    const { id } = technicianOf(northline, slug);

    const courses = northline.courses.filter(({ technicianId, finishedOn }) => technicianId === id && finishedOn);
    const shown = northline.portfolioCases.filter(
      ({ technicianId, publishedOn }) => technicianId === id && publishedOn,
    );
    expect([shown.length, courses.length]).toEqual([published, finished]);
  });

  it('give Aisha a median of 3 sessions of 2 h 55', () => {
    const { id } = technicianOf(northline, 'aisha-khan');

    const courses = northline.courses.filter(({ technicianId, finishedOn }) => technicianId === id && finishedOn);
    const sessions = courses.flatMap((course) => sessionsOf(course.id));
    expect(median(courses.map(({ plannedSessionCount }) => plannedSessionCount))).toBe(3);
    expect(median(sessions.map(minutesOf))).toBe(175);
  });

  it.each([
    ['today', northline],
    ['on another day', clinicOf(later, 'northline-smp')],
  ])('give Northline 11 first touch-ups, %s, after 38 months in the middle', (_when, { courses, sessions }) => {
    const lastDay = (courseId: string) => sessions.findLast((session) => session.courseId === courseId)?.heldOn ?? '';

    const months = courses.flatMap(({ id, touchUpOfId }) =>
      touchUpOfId === null ? [] : [monthsBetween(lastDay(touchUpOfId), lastDay(id))],
    );

    expect([months.length, median(months)]).toEqual([11, 38]);
  });

  it('record an effect of one to two in a hundred courses', () => {
    const finished = all(script, 'courses').filter(({ finishedOn }) => finishedOn !== null);
    const events = script.clinics.flatMap(({ adverseEvents }) => adverseEvents);

    expect(events.length / finished.length).toBeGreaterThan(0.008);
    expect(events.length / finished.length).toBeLessThan(0.02);
  });

  it('have clients of whom 82 percent are men', () => {
    const clients = all(script, 'clients');

    expect(clients.filter(({ sex }) => sex === 'MALE').length / clients.length).toBeCloseTo(0.82, 1);
  });

  it('answer the question about publication as the field does: yes 30, no 45, not asked 25 percent', () => {
    const finished = script.clinics.flatMap((clinic) =>
      clinic.courses.filter(({ finishedOn }) => finishedOn !== null).map((course) => ({ course, clinic })),
    );
    const saidYes = finished.filter(({ course, clinic }) =>
      clinic.consents.some(({ courseId, purpose }) => courseId === course.id && purpose === 'PUBLICATION'),
    );
    const saidNo = finished.filter(({ course }) => course.declinedPublicationOn !== null);

    expect(saidYes.length / finished.length).toBeCloseTo(0.3, 1);
    expect(saidNo.length / finished.length).toBeCloseTo(0.45, 1);
    expect(saidYes.filter((each) => saidNo.includes(each))).toEqual([]);
  });
});
