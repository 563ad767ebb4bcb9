import { daysBetween, healedStepOf } from '@stipple/contract';
import { describe, expect, it } from 'vitest';
import type { DemoClinic } from './demo-world.ts';
import {
  all,
  caseOf,
  clinicOf,
  found,
  healedDaysOf,
  minutesOf,
  northline,
  script,
  sessionsOf,
  technicianOf,
  TODAY,
} from './script-world.factory.ts';

/** Norwood V, skin III, shaved look or strip scar, within reach of Leeds. */
function isLikeMarcus(clinic: DemoClinic, courseId: string): boolean {
  const course = found(
    clinic.courses.find(({ id }) => id === courseId),
    'course',
  );
  const client = clinic.clients.find(({ id }) => id === course.clientId);
  const location = clinic.locations.find(({ id }) => id === course.locationId);
  return (
    course.stage === 'NORWOOD_V' &&
    client?.skinTone === 'III' &&
    ['SHAVED_LOOK', 'FUT_SCAR'].includes(course.goal) &&
    Math.abs((location?.latitude ?? 0) - 53.8) < 0.58
  );
}

describe('the script', () => {
  it('tells case NL-0042 to the day and the minute', () => {
    const { courseId, clientConfirmedOn } = caseOf(script, 'NL-0042');

    const sessions = sessionsOf(courseId);
    const before = northline.photos.find((photo) => photo.courseId === courseId && photo.phase === 'BEFORE');
    expect(sessions.map(({ heldOn }) => heldOn)).toEqual(['2024-05-02', '2024-05-14', '2024-06-12']);
    expect(sessions.map(minutesOf)).toEqual([220, 185, 130]);
    expect(healedDaysOf(courseId)).toEqual([31, 190, 388]);
    expect(before?.takenOn).toBe('2024-05-02');
    expect(clientConfirmedOn).toBe('2025-07-08');
  });

  it('shows Marcus 5 cases like his, 4 of them healed 6 months: Aisha 3, Tom 1, Lena none healed', () => {
    const like = script.clinics.flatMap((clinic) =>
      clinic.portfolioCases
        .filter(({ courseId, publishedOn }) => publishedOn !== null && isLikeMarcus(clinic, courseId))
        .map(({ courseId, technicianId }) => {
          const isHealed = healedDaysOf(courseId, clinic).some((days) => healedStepOf(days) >= 6);
          const technician = clinic.technicians.find(({ id }) => id === technicianId);
          return `${technician?.name} ${isHealed ? 'healed' : 'same day'}`;
        }),
    );

    expect(like.toSorted()).toEqual([
      'Aisha Khan healed',
      'Aisha Khan healed',
      'Aisha Khan healed',
      'Lena Ortiz same day',
      'Tom Reid healed',
    ]);
  });

  it('has Daniel on day 30, healed at day 28, not yet asked; Graphite knows only his question', () => {
    const client = northline.clients.find(({ name }) => name === 'Daniel Hargreaves');
    const graphite = clinicOf(script, 'graphite-studio');

    const course = northline.courses.find(({ clientId }) => clientId === client?.id);
    const asked = northline.consents.filter(
      ({ courseId, purpose }) => courseId === course?.id && purpose === 'PUBLICATION',
    );
    expect(sessionsOf(course?.id ?? '').map(({ heldOn }) => heldOn)).toEqual([
      '2026-01-12',
      '2026-01-24',
      '2026-02-14',
    ]);
    expect(daysBetween(course?.finishedOn ?? '', TODAY)).toBe(30);
    expect(northline.portfolioCases.find(({ courseId }) => courseId === course?.id)?.publishedOn).toBeNull();
    expect(asked).toEqual([]);
    expect(graphite.enquiries.filter(({ accountId }) => accountId === client?.accountId)).toHaveLength(1);
    expect(graphite.clients.filter(({ accountId }) => accountId === client?.accountId)).toEqual([]);
  });

  it('has no account for Marcus', () => {
    expect(script.accounts.filter(({ name }) => name.startsWith('Marcus '))).toEqual([]);
  });

  it('has a withdrawn consent whose case is down, while the website consent stands', () => {
    const withdrawn = all(script, 'consents').filter(({ withdrawnAt }) => withdrawnAt !== null);

    const own = northline.portfolioCases.find(({ courseId }) => courseId === withdrawn[0]?.courseId);
    const website = northline.consents.find(
      ({ courseId, channel }) => courseId === own?.courseId && channel === 'CLINIC_WEBSITE',
    );
    expect(withdrawn.map(({ channel }) => channel)).toEqual(['PLATFORM_GALLERY']);
    expect(own?.publishedOn).toBeNull();
    expect(website?.withdrawnAt).toBeNull();
  });

  it('has one person with one sign-in and records in two clinics', () => {
    const clinicsOf = Map.groupBy(
      script.clinics.flatMap(({ slug, clients }) => clients.map(({ accountId }) => ({ slug, accountId }))),
      ({ accountId }) => accountId,
    );
    clinicsOf.delete(null);

    const shared = [...clinicsOf.values()]
      .map((rows) => rows.map(({ slug }) => slug))
      .filter((slugs) => slugs.length > 1);
    expect(shared).toEqual([['northline-smp', 'hallam-scalp-studio']]);
  });

  it('has Tom in two places on different days', () => {
    const { id } = technicianOf(northline, 'tom-reid');

    const weekdays = northline.technicianLocations
      .filter(({ technicianId }) => technicianId === id)
      .map((place) => place.weekdays);
    expect(weekdays).toHaveLength(2);
    expect(new Set(weekdays.flat()).size).toBe(weekdays.flat().length);
  });

  it('has two session records that wait for a signature longer than 48 hours', () => {
    const unsigned = northline.sessions.filter(({ signedAt }) => signedAt === null);

    const hours = unsigned.map(({ endsAt }) => (Date.parse(`${TODAY}T08:00:00Z`) - Date.parse(endsAt)) / 3_600_000);
    expect(hours).toHaveLength(2);
    expect(Math.min(...hours)).toBeGreaterThan(48);
  });

  it('has the awkward names', () => {
    const hasDiacritics = (name: string) => /\p{M}/u.test(name.normalize('NFD'));
    const names = all(script, 'clients').map(({ name }) => name);

    const clinics = script.clinics.filter(({ name }) => [...name].length === 31 && hasDiacritics(name));
    expect(clinics).toHaveLength(1);
    expect(names.filter((name) => /\p{Script=Arabic}/u.test(name))).toHaveLength(1);
    expect(names.filter((name) => name.length > 30 && hasDiacritics(name)).length).toBeGreaterThan(1);
  });
});
