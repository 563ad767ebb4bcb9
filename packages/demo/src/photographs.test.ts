import { daysBetween, photoMoment } from '@stipple/contract';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../photos/manifest.json' with { type: 'json' };
import { all, lastSessionOf, minutesOf, script, sessionsOf, worlds } from './script-world.factory.ts';
import { subjects } from './subjects.ts';

const headOf = (file: string) => /s\d\d/.exec(file)?.[0];
const originalOf = (file: string) => /s\d\d_[a-z]+_[a-z]+(-\d)?/.exec(file)?.[0];
const isThere = (file: string) => existsSync(fileURLToPath(new URL(`../photos/${file}`, import.meta.url)));
const placed = worlds.flatMap((world) =>
  world.clinics.flatMap((clinic) =>
    clinic.photos.map((photo) => ({ photo, clinic, sessions: sessionsOf(photo.courseId, clinic) })),
  ),
);

describe('the photographs', () => {
  it('are each used once, and each head belongs to one course of one client', () => {
    const files = all(script, 'photos').map(({ file }) => file);

    const heads = all(script, 'photos').map(({ file, courseId }) => `${headOf(file)} ${courseId}`);
    expect(new Set(files.map(originalOf)).size).toBe(files.length);
    expect(new Set(heads).size).toBe(40);
  });

  it('all lie in the package', () => {
    const files = [
      ...all(script, 'photos').map(({ file }) => file),
      ...script.clinics
        .flatMap(({ picture, technicians }) => [picture, ...technicians.map(({ portrait }) => portrait)])
        .flatMap((each) => each?.file ?? []),
    ];

    expect(files.filter((file) => !isThere(file))).toEqual([]);
  });

  it('are called "before" only until the first session starts', () => {
    const before = placed.filter(({ photo }) => photo.phase === 'BEFORE');

    expect(before.length).toBeGreaterThan(80);
    expect(before.filter(({ photo, sessions }) => photo.takenAt >= (sessions[0]?.startsAt ?? ''))).toEqual([]);
  });

  it('are called "healed" only from day 28 after the last session', () => {
    const healed = placed.filter(({ photo }) => photo.phase === 'HEALED');

    const days = healed.map(({ photo, clinic }) =>
      daysBetween(lastSessionOf(photo.courseId, clinic).heldOn, photo.takenOn),
    );
    expect(days.length).toBeGreaterThan(100);
    expect(Math.min(...days)).toBe(28);
  });

  it('have the phase that the product derives from their moment', () => {
    const derived = placed.map(({ photo, sessions }) =>
      photoMoment(
        { takenAt: new Date(photo.takenAt), takenOn: photo.takenOn },
        sessions.map((session) => ({ ...session, startsAt: new Date(session.startsAt) })),
      ),
    );

    expect(derived.map(({ phase, sessionNumber }) => [phase, sessionNumber])).toEqual(
      placed.map(({ photo }) => [photo.phase, photo.sessionNumber]),
    );
  });

  it('of a session are from its day, so many minutes after its end', () => {
    const fresh = placed.filter(({ photo }) => photo.phase === 'AFTER_SESSION');

    const differing = fresh.filter(({ photo, sessions }) => {
      const session = sessions[(photo.sessionNumber ?? 0) - 1];
      const minutes = minutesOf({ startsAt: session?.endsAt ?? '', endsAt: photo.takenAt });
      return session?.heldOn !== photo.takenOn || minutes !== photo.minutesAfterSession || minutes <= 0;
    });
    expect(fresh.length).toBeGreaterThan(100);
    expect(differing).toEqual([]);
  });

  it('follow the manifest, except for three skin tones recorded one step off', () => {
    const steps = ['I', 'II', 'III', 'IV', 'V', 'VI'];
    const rendered = new Map(manifest.subjects.map(({ id, fitzpatrick }) => [id, fitzpatrick]));

    const offBy = [...subjects.values()]
      .map(({ id, skinTone }) => [id, Math.abs(steps.indexOf(skinTone) - steps.indexOf(rendered.get(id) ?? ''))])
      .filter(([, distance]) => distance !== 0);
    expect(offBy).toEqual([
      ['s03', 1],
      ['s25', 1],
      ['s28', 1],
    ]);
  });

  it("hold one of Tom's views 35 minutes after the session, in a copy made brighter on purpose", () => {
    const changed = all(script, 'photos').filter(({ file }) => file.startsWith('derived/'));

    expect(changed.map(({ file, minutesAfterSession }) => [file, minutesAfterSession])).toEqual([
      ['derived/s25_top_session-3_brighter.jpg', 35],
      ['derived/s40_back_healed_overexposed.jpg', null],
    ]);
  });
});
