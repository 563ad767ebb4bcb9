import type { Chance } from './chance.ts';
import type { TechnicianSpec } from './clinic-spec.ts';
import type { CoursePlan, PublicationAnswer, SessionPlan } from './course-plan.ts';
import { plusDays, plusMonths, SCRIPT_TODAY, scriptDaysAgo } from './demo-calendar.ts';
import { inventedEmail, type namesFor } from './person-names.ts';
import { ages, hairColours, hairLengthOf, profiles, sessionCounts, skinTones } from './profile-mix.ts';
import type { SessionDeck } from './session-deck.ts';
import type { TechnicianDiary } from './technician-diary.ts';

/** What all courses nobody photographed are dealt from; one for the whole world, so that its shares come out. */
export const sharedDecks = (chance: Chance) => ({
  profile: chance.deck(profiles),
  sessionCount: chance.deck(sessionCounts),
  skinTone: chance.deck(skinTones),
  hairColour: chance.deck(hairColours),
  age: chance.deck(ages),
});
export type SharedDecks = ReturnType<typeof sharedDecks>;

export interface UnphotographedNeeds {
  readonly technician: TechnicianSpec;
  readonly diary: TechnicianDiary;
  readonly deck: SessionDeck;
  readonly chance: Chance;
  readonly shared: SharedDecks;
  readonly name: ReturnType<typeof namesFor>;
  readonly key: string;
}

const OLDEST_DAYS = 1_000;
const NEWEST_DAYS = 45;
const SCRIPT_YEAR = Number(SCRIPT_TODAY.slice(0, 4));

interface FinishedWishes {
  readonly answer: PublicationAnswer;
  /** Undefined: any time in the last years. */
  readonly endedMonthsAgo: number | undefined;
}

/** A course that ended well before today. */
export function finishedPlan(needs: UnphotographedNeeds, { answer, endedMonthsAgo }: FinishedWishes): CoursePlan {
  const { technician, chance, shared } = needs;
  const count = shared.sessionCount();
  const years = SCRIPT_YEAR - technician.practisingSince;
  const oldest = Math.min(OLDEST_DAYS, Math.max(years * 365 - 60, NEWEST_DAYS * 2));
  const daysAgo = chance.between(NEWEST_DAYS, oldest);
  const lastWish = endedMonthsAgo === undefined ? scriptDaysAgo(daysAgo) : plusMonths(SCRIPT_TODAY, -endedMonthsAgo);
  const sessions = bookSessions(needs, { count, lastWish });
  return { ...basics(needs), plannedSessionCount: count, sessions, answer };
}

/** A course with at least one session to come. `isUnsigned`: the newest record still waits for its signature. */
export function runningPlan(needs: UnphotographedNeeds, { isUnsigned }: { isUnsigned: boolean }): CoursePlan {
  const planned = Math.max(3, needs.shared.sessionCount());
  const count = needs.chance.between(1, planned - 1);
  const wish = isUnsigned ? scriptDaysAgo(4) : scriptDaysAgo(needs.chance.between(3, 18));
  const sessions = bookSessions(needs, { count, lastWish: wish });
  const signed = sessions.map((session, index) => ({
    ...session,
    isSigned: !(isUnsigned && index === sessions.length - 1),
  }));
  return { ...basics(needs), plannedSessionCount: planned, sessions: signed, answer: 'NOT_ASKED' };
}

function basics({ technician, chance, shared, name, key }: UnphotographedNeeds) {
  const profile = shared.profile();
  const clientName = name(profile.sex);
  return {
    key,
    technician: technician.slug,
    location: placeOf(key, technician),
    client: {
      name: clientName,
      email: chance.next() < 0.9 ? inventedEmail(clientName, key) : null,
      hasAccount: chance.next() < 0.25,
      sex: profile.sex,
      skinTone: shared.skinTone(),
      hairColour: shared.hairColour(),
      age: shared.age() + chance.between(0, 5),
    },
    stage: profile.stage,
    goal: profile.goal,
    scar: profile.scar,
    hairLength: hairLengthOf(profile),
    shots: [],
    story: null,
    caseNumber: null,
  };
}

/** Those who work in two places treat about as many in each. */
function placeOf(key: string, { works }: TechnicianSpec): string {
  const turn = Number(key.replace(/\D/g, '')) % works.length;
  return works[turn]?.location ?? '';
}

interface Course {
  readonly count: number;
  readonly lastWish: string;
}

/** Ten to fourteen days after the first session, about four weeks from then on. */
function bookSessions(needs: UnphotographedNeeds, { count, lastWish }: Course): SessionPlan[] {
  const { technician, diary, deck, chance, key } = needs;
  const location = placeOf(key, technician);
  const gaps = Array.from({ length: count - 1 }, (_, index) =>
    index === 0 ? chance.between(10, 16) : chance.between(24, 34),
  );
  const span = gaps.reduce((sum, gap) => sum + gap, 0);
  const days: string[] = [];
  for (const gap of [0, ...gaps]) {
    const previous = days.at(-1);
    const wish = previous === undefined ? plusDays(lastWish, -span) : plusDays(previous, gap);
    days.push(diary.book(location, wish, previous === undefined ? '' : plusDays(previous, 7)));
  }
  return days.map((day) => ({ day, start: deck.start(), minutes: deck.minutes(), isSigned: true }));
}
