import type { Goal, Zone } from '@stipple/contract';
import { type Chance, chanceFrom } from './chance.ts';
import { type CoursePlan, isFinished, lastDayOf, type SessionPlan } from './course-plan.ts';
import { plusDays, plusMinutes, scriptDaysAgo } from './demo-calendar.ts';
import type { DemoClient, DemoCourse, DemoPhoto, DemoSession } from './demo-records.ts';
import type { DemoClinic } from './demo-world.ts';
import type { RowTools } from './row-tools.ts';

/** What the rest of a course's rows refer to. */
export interface CourseIds {
  readonly courseId: string;
  readonly clientId: string;
  readonly technicianId: string;
  readonly locationId: string;
  readonly accountId: string | null;
}

export function courseIds({ id, technicianId, locationId, accounts }: RowTools, plan: CoursePlan): CourseIds {
  const { name, email, hasAccount } = plan.client;
  return {
    courseId: id('course', plan.key),
    clientId: id('client', plan.touchUpOf ?? plan.key),
    technicianId: technicianId(plan.technician),
    locationId: locationId(plan.location),
    accountId: hasAccount && email !== null ? accounts.open({ name, email }) : null,
  };
}

/** Client, course, sessions and photographs of a plan. */
export function courseRows(
  tools: RowTools,
  plan: CoursePlan,
): Pick<DemoClinic, 'clients' | 'courses' | 'sessions' | 'photos'> {
  const ids = courseIds(tools, plan);
  const chance = chanceFrom(`${tools.seed}/rows/${tools.clinic.slug}/${plan.key}`);
  return {
    clients: plan.touchUpOf === undefined ? [clientRow(tools, plan, ids, chance)] : [],
    courses: [courseRow(tools, plan, ids, chance)],
    sessions: plan.sessions.map((session, index) => sessionRow(tools, { plan, ids, session, number: index + 1 })),
    photos: photoRows(tools, plan, ids, chance),
  };
}

function clientRow({ calendar }: RowTools, plan: CoursePlan, ids: CourseIds, chance: Chance): DemoClient {
  const { hasAccount: _hasAccount, age, ...client } = plan.client;
  const firstDay = plan.sessions[0]?.day ?? '';
  const birthday = plusDays(firstDay, -Math.round(age * 365.25) - chance.between(3, 330));
  return { id: ids.clientId, accountId: ids.accountId, ...client, bornOn: calendar.day(birthday) };
}

function courseRow({ id, calendar, clinic }: RowTools, plan: CoursePlan, ids: CourseIds, chance: Chance): DemoCourse {
  const last = lastDayOf(plan);
  const declined = [plusDays(last, chance.between(30, 200)), scriptDaysAgo(1)].toSorted()[0] ?? last;
  return {
    id: ids.courseId,
    clientId: ids.clientId,
    touchUpOfId: plan.touchUpOf === undefined ? null : id('course', plan.touchUpOf),
    technicianId: ids.technicianId,
    locationId: ids.locationId,
    stage: plan.stage,
    goal: plan.goal,
    scar: plan.scar,
    technique: 'PERMANENT',
    hairLength: plan.hairLength,
    plannedSessionCount: plan.plannedSessionCount,
    paidCents: plan.touchUpOf === undefined ? paidCents(clinic, plan, chance) : null,
    currency: clinic.currency,
    finishedOn: isFinished(plan) && plan.touchUpOf === undefined ? calendar.day(last) : null,
    declinedPublicationOn: plan.answer === 'NO' && isFinished(plan) ? calendar.day(declined) : null,
  };
}

/** A price inside the clinic's own range for the class, to the nearest ten; null where it has none. */
function paidCents({ services }: RowTools['clinic'], plan: CoursePlan, chance: Chance): number | null {
  const goal: Goal = plan.goal === 'FUE_SCARS' ? 'FUT_SCAR' : plan.goal;
  const range = services
    .find((service) => service.goal === goal)
    ?.prices.find(({ stages }) => stages.includes(plan.stage));
  return range ? Math.round((range.from + chance.next() * (range.to - range.from)) / 10) * 1_000 : null;
}

interface SessionNeeds {
  readonly plan: CoursePlan;
  readonly ids: CourseIds;
  readonly session: SessionPlan;
  readonly number: number;
}

function sessionRow({ id, calendar, timeZoneOf }: RowTools, { plan, ids, session, number }: SessionNeeds): DemoSession {
  const at = (minutes: number) =>
    calendar.instant(session.day, plusMinutes(session.start, minutes), timeZoneOf(plan.location));
  const startsAt = at(0);
  return {
    id: id('session', `${plan.key}/${number}`, startsAt),
    courseId: ids.courseId,
    technicianId: ids.technicianId,
    locationId: ids.locationId,
    number,
    startsAt,
    endsAt: at(session.minutes),
    heldOn: calendar.day(session.day),
    zones: zonesOf(plan, number),
    signedAt: session.isSigned ? at(session.minutes + 12) : null,
  };
}

const ZONES_BY_GOAL: Readonly<Partial<Record<Goal, readonly Zone[]>>> = {
  SHAVED_LOOK: ['HAIRLINE', 'TEMPLES', 'FRONTAL', 'MID_SCALP', 'CROWN'],
  HAIRLINE: ['HAIRLINE', 'TEMPLES'],
  CROWN: ['CROWN'],
  DENSITY: ['FRONTAL', 'MID_SCALP'],
  FUT_SCAR: ['SCAR', 'BACK'],
  FUE_SCARS: ['BACK'],
  ALOPECIA: ['CROWN', 'SIDES', 'BACK'],
  REPAIR: ['HAIRLINE', 'FRONTAL'],
};

/** The first session of a shaved look leaves the front line for later. */
function zonesOf({ goal, scar }: CoursePlan, number: number): Zone[] {
  const zones = ZONES_BY_GOAL[goal] ?? ['MID_SCALP'];
  const withScar: readonly Zone[] = goal === 'SHAVED_LOOK' && scar !== 'NONE' ? [...zones, 'SCAR'] : zones;
  return withScar.filter((zone) => !(goal === 'SHAVED_LOOK' && number === 1 && zone === 'HAIRLINE'));
}

function photoRows(
  { id, calendar, timeZoneOf }: RowTools,
  plan: CoursePlan,
  ids: CourseIds,
  chance: Chance,
): DemoPhoto[] {
  const light = chance.pick(['ROOM', 'ROOM', 'RING', 'DAYLIGHT'] as const);
  const distanceMarked = chance.next() < 0.85;
  return plan.shots.map((shot) => {
    const takenAt = calendar.instant(shot.day, shot.time, timeZoneOf(plan.location));
    return {
      id: id('photo', shot.file),
      courseId: ids.courseId,
      file: shot.file,
      view: shot.view,
      phase: shot.kind,
      sessionNumber: shot.sessionNumber,
      takenAt,
      takenOn: calendar.day(shot.day),
      minutesAfterSession: shot.minutesAfterSession,
      light,
      distanceMarked,
      shineProduct: false,
      numbingWithin24Hours: shot.kind === 'AFTER_SESSION',
      hairLengthMm: plan.hairLength === 'LONG' ? 220 : 0.5,
    };
  });
}
