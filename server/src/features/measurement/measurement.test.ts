import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestServer, TEST_NOW, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { makeAdverseEvent } from '../adverse-event/adverse-event.factory.ts';
import type { Course } from '../course/course.entity.ts';
import { makeCourse } from '../course/course.factory.ts';
import { makeClinicPublic } from '../directory/clinic-public.factory.ts';
import { makePhoto } from '../photo/photo.factory.ts';
import { makeSession } from '../session/session.factory.ts';
import { projectMeasurements } from './project-measurements.service.ts';

const ASK = `query ($slug: String) { measurements(clinicSlug: $slug) { clinicName clinicCount
  medians { measure stage median count from to } shares { share reached count } effects { effect count } } }`;

let server: TestServer;
let clinic: TestClinic;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.clock.moveTo(TEST_NOW);
  clinic = await openClinic();
});

async function openClinic() {
  const opened = await server.makeClinic();
  await opened.seed((em) => makeClinicPublic(em, { clinic: opened }));
  return opened;
}

/** A finished course whose sessions lie so many days apart, the first on the day. */
function finishedCourse(em: EntityManager, day: string, gaps: readonly number[], given: Partial<Course> = {}): Course {
  const course = makeCourse(em, { plannedSessionCount: gaps.length + 1, ...given });
  let startsAt = new Date(`${day}T10:00:00Z`);
  for (const [index, gap] of [0, ...gaps].entries()) {
    startsAt = new Date(startsAt.getTime() + gap * 86_400_000);
    makeSession(em, { course, number: index + 1, startsAt });
  }
  return course;
}

const measure = (at: TestClinic = clinic) =>
  at.seed((em) => projectMeasurements(em, { clinicId: at.id, today: server.clock.now().toISOString().slice(0, 10) }));

async function asked(slug: string | null = clinic.slug) {
  const { data } = await server.asVisitor().run(ASK, { slug });
  return data.measurements;
}

const medianOf = async (measureName: string, stage: string | null = null, slug: string | null = clinic.slug) =>
  (await asked(slug)).medians.find(
    (each: { measure: string; stage: string | null }) => each.measure === measureName && each.stage === stage,
  );

describe('what is measured', () => {
  it('is the value in the middle of signed records, with how many and from when to when', async () => {
    await clinic.seed((em) => {
      for (const gaps of [[12], [12, 28], [12, 28], [12, 28], [12, 28, 30]]) finishedCourse(em, '2025-02-03', gaps);
    });
    await measure();

    expect(await medianOf('SESSIONS')).toMatchObject({ median: 3, count: 5, from: '2025-02-15', to: '2025-04-14' });
    expect(await medianOf('SESSIONS', 'NORWOOD_V')).toMatchObject({ median: 3, count: 5 });
    expect(await medianOf('SESSION_MINUTES')).toMatchObject({ median: 180, count: 15 });
    expect(await medianOf('DAYS_BETWEEN_SESSIONS')).toMatchObject({ median: 20, count: 10 });
  });

  it('is not sent at all from fewer than five records, nor for a class with fewer', async () => {
    await clinic.seed((em) => {
      for (let turn = 0; turn < 4; turn += 1) finishedCourse(em, '2025-02-03', [12]);
    });
    await measure();
    const four = await asked();
    await clinic.seed((em) => finishedCourse(em, '2025-02-03', [12], { stage: 'LUDWIG_I' }));
    await measure();

    expect(four.medians.filter(({ measure: name }: { measure: string }) => name === 'SESSIONS')).toEqual([]);
    expect([four.shares, four.effects]).toEqual([[], []]);
    expect(await medianOf('SESSIONS')).toMatchObject({ count: 5 });
    expect(await medianOf('SESSIONS', 'NORWOOD_V')).toBeUndefined();
    expect(await medianOf('SESSIONS', 'LUDWIG_I')).toBeUndefined();
  });

  it('leaves out unfinished courses, unsigned sessions and temporary pigment', async () => {
    await clinic.seed((em) => {
      for (let turn = 0; turn < 5; turn += 1) {
        makeSession(em, { course: makeCourse(em), signedAt: null });
        finishedCourse(em, '2025-02-03', [12], { technique: 'TEMPORARY' });
      }
    });
    await measure();

    expect((await asked()).medians).toEqual([]);
  });

  it('counts months until the first visit to freshen up, which is no treatment of its own', async () => {
    await clinic.seed((em) => {
      for (const day of ['2024-03-10', '2024-05-10', '2024-05-10', '2025-01-10', '2025-03-10']) {
        const course = finishedCourse(em, '2022-03-01', [9]);
        const again = { touchUpOf: course, client: course.client, technician: course.technician };
        finishedCourse(em, day, [], again);
        finishedCourse(em, '2026-01-05', [], again);
      }
    });
    await measure();

    expect(await medianOf('MONTHS_TO_TOUCH_UP')).toMatchObject({ median: 26, count: 5 });
    expect(await medianOf('SESSIONS')).toMatchObject({ median: 2, count: 5 });
    expect(await medianOf('SESSION_MINUTES')).toMatchObject({ count: 10 });
  });
});

describe('shares', () => {
  it('count healed photographs among courses that are old enough on the day of asking', async () => {
    await clinic.seed((em) => {
      for (let turn = 0; turn < 5; turn += 1) finishedCourse(em, '2025-02-01', []);
      const late = finishedCourse(em, '2026-03-01', []);
      const healed = finishedCourse(em, '2025-02-01', []);
      makePhoto(em, { course: healed, takenAt: new Date('2025-03-01T09:00:00Z'), takenOn: '2025-03-01' });
      makePhoto(em, { course: late, takenAt: new Date('2026-03-02T09:00:00Z'), takenOn: '2026-03-02' });
    });
    await measure();
    const shareNow = async () =>
      (await asked()).shares.find(({ share }: { share: string }) => share === 'HEALED_PHOTO');

    const today = await shareNow();
    server.clock.moveTo(new Date('2026-03-29T09:00:00Z'));

    expect(today).toEqual({ share: 'HEALED_PHOTO', reached: 1, count: 6 });
    expect(await shareNow()).toEqual({ share: 'HEALED_PHOTO', reached: 1, count: 7 });
  });

  it('count courses with an effect on record once each, and every effect', async () => {
    await clinic.seed((em) => {
      const [first, second] = Array.from({ length: 6 }, () => finishedCourse(em, '2025-02-01', []));
      if (!first || !second) throw new Error('There are six.');
      makeAdverseEvent(em, { course: first, effect: 'ITCHING' });
      makeAdverseEvent(em, { course: first, effect: 'SWELLING' });
      makeAdverseEvent(em, { course: second, effect: 'ITCHING' });
    });
    await measure();

    const { shares, effects } = await asked();

    expect(shares).toContainEqual({ share: 'EFFECT_RECORDED', reached: 2, count: 6 });
    expect(effects).toEqual([
      { effect: 'ITCHING', count: 2 },
      { effect: 'SWELLING', count: 1 },
    ]);
  });
});

describe('the whole platform', () => {
  it('adds up the clinics on show, and answers nothing for one that is not', async () => {
    const other = await openClinic();
    const hidden = await server.makeClinic();
    for (const at of [clinic, other, hidden]) {
      await at.seed((em) => {
        for (let turn = 0; turn < 4; turn += 1) finishedCourse(em, '2019-02-01', [12], { stage: 'NORWOOD_VII' });
      });
      await measure(at);
    }

    expect(await medianOf('SESSIONS', 'NORWOOD_VII', null)).toMatchObject({ median: 2, count: 8 });
    expect((await asked(null)).clinicName).toBeNull();
    expect(await asked(hidden.slug)).toBeNull();
    expect(await asked('nobody')).toBeNull();
  });
});
