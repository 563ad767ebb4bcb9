import type { Casting } from './casting/casting.ts';
import type { Chance } from './chance.ts';
import type { CoursePlan, PublicationAnswer, SessionPlan, ShotPlan } from './course-plan.ts';
import { plusDays, plusMinutes, scriptDaysAgo } from './demo-calendar.ts';
import { inventedEmail } from './person-names.ts';
import type { SessionDeck } from './session-deck.ts';
import { type Shot, type Subject, subjects } from './subjects.ts';
import type { TechnicianDiary } from './technician-diary.ts';

interface PlanNeeds {
  readonly casting: Casting;
  readonly location: string;
  readonly diary: TechnicianDiary;
  readonly deck: SessionDeck;
  readonly chance: Chance;
}

const HEALED_LEAST_DAYS = 28;
const EARLY_HEALED_DAYS = 184;

/** The course behind a photographed head: sessions as rendered, moved so that the newest picture is as old as cast. */
export function photographedPlan(needs: PlanNeeds): CoursePlan {
  const { casting, location } = needs;
  const subject = subjects.get(casting.subject);
  if (!subject) throw new Error(`There is no head ${casting.subject}.`);
  const shots = subject.shots.filter((shot) => !casting.without?.includes(shot.file));
  const sessions = sessionsOf(needs, subject, shots);
  return {
    key: casting.subject,
    technician: casting.technician,
    location,
    client: {
      name: casting.client,
      email: casting.email ?? inventedEmail(casting.client, ''),
      hasAccount: true,
      sex: subject.sex,
      skinTone: subject.skinTone,
      hairColour: subject.hairColour,
      age: subject.ageFrom + needs.chance.between(0, 4),
    },
    stage: subject.stage,
    goal: subject.goal,
    scar: subject.scar,
    hairLength: subject.hairLength,
    plannedSessionCount: sessions.length,
    sessions,
    answer: answerOf(casting),
    shots: shots.map((shot) => shotPlan(needs, shot, { sessions, healedDays: subject.healedDays })),
    story: casting.story,
    caseNumber: casting.caseNumber ?? null,
  };
}

function answerOf({ story }: Casting): PublicationAnswer {
  if (story.kind === 'PUBLISHED') return 'YES';
  return story.kind === 'WITHDRAWN' ? 'WITHDRAWN' : 'NOT_ASKED';
}

function sessionsOf({ casting, location, diary, deck }: PlanNeeds, subject: Subject, shots: Shot[]): SessionPlan[] {
  if (casting.sessions) {
    for (const { day } of casting.sessions) diary.bookExactly(location, day);
    return casting.sessions.map((session) => ({ ...session, isSigned: true }));
  }
  const hasHealed = shots.some((shot) => shot.moment.startsWith('healed'));
  const healing = hasHealed ? Math.max(subject.healedDays, HEALED_LEAST_DAYS) : 0;
  const span = subject.gaps.reduce((sum, gap) => sum + gap, 0);
  const days = [diary.book(location, scriptDaysAgo(casting.newestDaysAgo + healing + span + 4))];
  for (const gap of subject.gaps) {
    const previous = days.at(-1) ?? '';
    days.push(diary.book(location, plusDays(previous, gap), plusDays(previous, 8)));
  }
  return days.map((day) => ({ day, start: deck.start(), minutes: deck.minutes(), isSigned: true }));
}

interface CourseDates {
  readonly sessions: readonly SessionPlan[];
  readonly healedDays: number;
}

function shotPlan(needs: PlanNeeds, shot: Shot, dates: CourseDates): ShotPlan {
  if (shot.moment === 'before') return beforePlan(needs, shot, dates);
  return shot.moment.startsWith('healed') ? healedPlan(needs, shot, dates) : afterSessionPlan(needs, shot, dates);
}

function beforePlan({ chance }: PlanNeeds, shot: Shot, { sessions: [first] }: CourseDates): ShotPlan {
  if (!first) throw new Error(`${shot.file} comes before no session.`);
  const time = plusMinutes(first.start, -chance.between(12, 40));
  return { ...drawn(shot), kind: 'BEFORE', sessionNumber: null, day: first.day, time, minutesAfterSession: null };
}

function afterSessionPlan({ casting, chance }: PlanNeeds, shot: Shot, { sessions }: CourseDates): ShotPlan {
  const sessionNumber = Number(shot.moment.slice('session-'.length));
  const session = sessions[sessionNumber - 1];
  if (!session) throw new Error(`${shot.file} shows a session that was not held.`);
  const changed = casting.instead?.[shot.file];
  const minutesAfterSession = changed?.minutesAfterSession ?? chance.between(8, 45);
  return {
    file: changed?.file ?? shot.file,
    view: shot.view,
    kind: 'AFTER_SESSION',
    sessionNumber,
    day: session.day,
    time: plusMinutes(session.start, session.minutes + minutesAfterSession),
    minutesAfterSession,
  };
}

function healedPlan({ casting, diary, location, chance }: PlanNeeds, shot: Shot, dates: CourseDates): ShotPlan {
  const last = dates.sessions.at(-1)?.day ?? '';
  const told = casting.healedOnDay?.[shot.file];
  const rendered = shot.moment === 'healed-6' ? EARLY_HEALED_DAYS : Math.max(dates.healedDays, HEALED_LEAST_DAYS);
  return {
    ...drawn(shot),
    file: casting.instead?.[shot.file]?.file ?? shot.file,
    kind: 'HEALED',
    sessionNumber: null,
    day: told === undefined ? diary.workingDayFrom(location, plusDays(last, rendered)) : plusDays(last, told),
    time: plusMinutes('12:00', chance.between(0, 240)),
    minutesAfterSession: null,
  };
}

const drawn = ({ file, view }: Shot) => ({ file, view });
