import { daysBetween } from '@stipple/contract';
import type { DemoClinic, DemoWorld } from './demo-world.ts';
import { makeDemoWorld } from './make-demo-world.ts';

export const TODAY = '2026-03-16';
export const script = makeDemoWorld({ today: TODAY });
/** A Sunday, so that days and weekdays have moved by different amounts. */
export const later = makeDemoWorld({ today: '2026-11-22' });
export const worlds = [script, later] as const;

/** The only way to a record in these tests: a missing one is told by name. */
export function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}

export const clinicOf = (world: DemoWorld, slug: string): DemoClinic =>
  found(
    world.clinics.find((each) => each.slug === slug),
    slug,
  );

export const northline = clinicOf(script, 'northline-smp');

export const technicianOf = (clinic: DemoClinic, slug: string) =>
  found(
    clinic.technicians.find((each) => each.slug === slug),
    slug,
  );

type Rows = 'clients' | 'courses' | 'sessions' | 'photos' | 'portfolioCases' | 'consents';

/** Rows of every clinic together. */
export const all = <Kind extends Rows>(world: DemoWorld, kind: Kind) =>
  world.clinics.flatMap((clinic): DemoClinic[Kind][number][] => [...clinic[kind]]);

export const caseOf = (world: DemoWorld, reference: string) =>
  found(
    all(world, 'portfolioCases').find((each) => each.reference === reference),
    reference,
  );

export const sessionsOf = (courseId: string, clinic = northline) =>
  clinic.sessions.filter((session) => session.courseId === courseId).toSorted((a, b) => a.number - b.number);

export const lastSessionOf = (courseId: string, clinic = northline) =>
  found(sessionsOf(courseId, clinic).at(-1), `session of ${courseId}`);

/** Days from the last session to each healed picture. */
export const healedDaysOf = (courseId: string, clinic = northline): number[] =>
  clinic.photos
    .filter((photo) => photo.courseId === courseId && photo.phase === 'HEALED')
    .map(({ takenOn }) => daysBetween(lastSessionOf(courseId, clinic).heldOn, takenOn))
    .toSorted((a, b) => a - b);

export const minutesOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): number =>
  (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;
