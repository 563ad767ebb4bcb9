import { describe, expect, it } from 'vitest';
import { weekdayOf } from './demo-calendar.ts';
import { demoSignIns } from './demo-sign-ins.ts';
import type { DemoClinic } from './demo-world.ts';
import { makeDemoWorld } from './make-demo-world.ts';
import { all, script, TODAY, worlds } from './script-world.factory.ts';

/** Every row of a clinic, whatever its kind. */
const rowsOf = (clinic: DemoClinic): Record<string, unknown>[] =>
  Object.values(clinic).flatMap((rows: unknown) => (Array.isArray(rows) ? (rows as Record<string, unknown>[]) : []));

describe('the records', () => {
  it.each(worlds.map((world) => [world.today, world] as const))('hold together on %s', (_today, world) => {
    const accounts = world.accounts.map(({ id }) => id);

    const dangling = world.clinics.flatMap((clinic) => {
      const known = new Set<unknown>([...accounts, ...rowsOf(clinic).map(({ id }) => id)]);
      return rowsOf(clinic).flatMap((row) =>
        Object.entries(row).filter(([field, value]) => field.endsWith('Id') && value !== null && !known.has(value)),
      );
    });
    const ids = world.clinics.flatMap((clinic) => rowsOf(clinic).map(({ id }) => id));
    expect(dangling).toEqual([]);
    expect(ids.length).toBeGreaterThan(2_000);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(worlds.map((world) => [world.today, world] as const))(
    'hold sessions on working weekdays, one a day, none in the future, on %s',
    (_today, world) => {
      const held = world.clinics.flatMap((clinic) =>
        clinic.sessions.map((session) => ({
          ...session,
          weekdays: clinic.technicianLocations.find(
            (place) => place.technicianId === session.technicianId && place.locationId === session.locationId,
          )?.weekdays,
        })),
      );

      expect(held.filter(({ weekdays, heldOn }) => !weekdays?.includes(weekdayOf(heldOn)))).toEqual([]);
      expect(held.filter(({ heldOn }) => heldOn >= world.today)).toEqual([]);
      expect(new Set(held.map(({ technicianId, heldOn }) => `${technicianId} ${heldOn}`)).size).toBe(held.length);
    },
  );

  it.each(['2026-12-31', '2027-03-28', '2028-02-29'])('can be made for %s, and stay in the past', (today) => {
    const held = all(makeDemoWorld({ today }), 'sessions');

    expect(held).toHaveLength(all(script, 'sessions').length);
    expect(held.filter(({ heldOn, endsAt }) => heldOn >= today || endsAt >= `${today}T`)).toEqual([]);
  });

  it('say nothing that happens after today', () => {
    const days = script.clinics.flatMap(({ portfolioCases, reviews, enquiries, photos, credentials, courses }) => [
      ...portfolioCases.flatMap((each) => [each.publishedOn, each.clientConfirmedOn, each.checkedOn]),
      ...reviews.map((each) => each.writtenOn),
      ...enquiries.map((each) => each.sentAt.slice(0, 10)),
      ...photos.map((each) => each.takenOn),
      ...credentials.map((each) => each.checkedOn),
      ...courses.flatMap((each) => [each.finishedOn, each.declinedPublicationOn]),
    ]);

    expect(days.filter((day) => day !== null && day >= TODAY)).toEqual([]);
  });

  it('publish only what is consented to for the gallery, and only after the consent', () => {
    const published = script.clinics.flatMap((clinic) =>
      clinic.portfolioCases
        .filter(({ publishedAt }) => publishedAt !== null)
        .map((each) => ({
          ...each,
          consent: clinic.consents.find(
            ({ courseId, purpose, channel }) =>
              courseId === each.courseId && purpose === 'PUBLICATION' && channel === 'PLATFORM_GALLERY',
          ),
        })),
    );

    const unfounded = published.filter(
      ({ consent, publishedAt }) =>
        !consent || consent.withdrawnAt !== null || consent.givenAt >= (publishedAt ?? '') || consent.signedName === '',
    );
    expect(unfounded.map(({ reference }) => reference)).toEqual([]);
  });

  it('ask for publication at the healed visit, never on the day of treatment', () => {
    const lastDays = new Map(all(script, 'sessions').map(({ courseId, heldOn }) => [courseId, heldOn]));

    const hasty = all(script, 'consents').filter(
      ({ purpose, courseId, givenAt }) =>
        purpose === 'PUBLICATION' && givenAt.slice(0, 10) <= (lastDays.get(courseId) ?? ''),
    );
    expect(hasty).toEqual([]);
  });

  it('let nobody sign in twice under one address, and hold the sign-ins that are printed at start', () => {
    const emails = script.accounts.map(({ email }) => email);

    expect(new Set(emails).size).toBe(emails.length);
    expect(demoSignIns.every(({ password }) => password.length >= 15)).toBe(true);
    expect(
      demoSignIns.map(({ email }) => script.accounts.find((account) => account.email === email)?.password),
    ).toEqual(demoSignIns.map(({ password }) => password));
  });
});
