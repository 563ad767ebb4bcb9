import { aishasCases } from './casting/aishas-cases.ts';
import { casesAbroad } from './casting/cases-abroad.ts';
import { casesElsewhere } from './casting/cases-elsewhere.ts';
import type { Casting } from './casting/casting.ts';
import { northlineCases } from './casting/northline-cases.ts';
import { type Chance, chanceFrom } from './chance.ts';
import type { ClinicSpec, TechnicianSpec } from './clinic-spec.ts';
import type { ClientPlan, CoursePlan, PublicationAnswer } from './course-plan.ts';
import { namesFor } from './person-names.ts';
import { photographedPlan } from './photographed-plans.ts';
import { sessionDeckFrom } from './session-deck.ts';
import { openDiary } from './technician-diary.ts';
import { endedMonthsAgo, touchUpPlans } from './touch-up-plans.ts';
import { finishedPlan, runningPlan, type SharedDecks, type UnphotographedNeeds } from './unphotographed-plans.ts';

/** Every photographed head and the part it plays. */
export const castings: readonly Casting[] = [...aishasCases, ...northlineCases, ...casesElsewhere, ...casesAbroad];

/** Of Aisha's and Tom's clients the script says how many were asked; elsewhere the shares of the field hold. */
const ANSWERS: Readonly<Record<string, Readonly<Record<'YES' | 'NO' | 'NOT_ASKED', number>>>> = {
  'aisha-khan': { YES: 0, NO: 21, NOT_ASKED: 10 },
  'tom-reid': { YES: 0, NO: 32, NOT_ASKED: 24 },
};
const ANSWERS_ELSEWHERE = { YES: 31, NO: 49, NOT_ASKED: 19 };

/** Whose newest records wait for a signature longer than two days. */
const UNSIGNED_AT: readonly string[] = ['tom-reid', 'carl-denham'];

/** Somebody treated here too: the first finished course of this technician is theirs. */
const TREATED_HERE_TOO: Readonly<Record<string, Partial<ClientPlan> & { name: string; email: string }>> = {
  'gethin-rhys': { name: 'James Whitlock', email: 'james.whitlock@mail.example', hasAccount: true, sex: 'MALE' },
};

export interface PlanShared {
  readonly seed: string;
  readonly decks: SharedDecks;
  readonly answersElsewhere: () => PublicationAnswer;
}

export const answersElsewhereFrom = (chance: Chance): (() => PublicationAnswer) =>
  chance.deck(answersOf(ANSWERS_ELSEWHERE));

/** All courses of a clinic, its technicians one after the other. */
export function clinicPlans(clinic: ClinicSpec, shared: PlanShared): CoursePlan[] {
  const name = namesFor(clinic.names, chanceFrom(`${shared.seed}/names/${clinic.slug}`));
  return clinic.technicians.flatMap((technician) => technicianPlans({ clinic, technician, shared, name }));
}

interface TechnicianNeeds {
  readonly clinic: ClinicSpec;
  readonly technician: TechnicianSpec;
  readonly shared: PlanShared;
  readonly name: UnphotographedNeeds['name'];
}

function technicianPlans({ clinic, technician, shared, name }: TechnicianNeeds): CoursePlan[] {
  const chance = chanceFrom(`${shared.seed}/courses/${technician.slug}`);
  const diary = openDiary(technician);
  const deck = sessionDeckFrom(chance);
  const photographed = castOf(clinic, technician).map((casting) =>
    photographedPlan({
      casting,
      location: casting.location ?? technician.works[0]?.location ?? '',
      diary,
      deck,
      chance,
    }),
  );
  const answer = answersFor(technician, shared, chance);
  const mark = initialsOf(technician.name);
  const needs = (turn: number): UnphotographedNeeds => ({
    technician,
    diary,
    deck,
    chance,
    shared: shared.decks,
    name,
    key: `${mark}${turn}`,
  });
  const running = range(1, technician.runningCourses).map((turn) =>
    runningPlan(needs(turn), { isUnsigned: turn === 1 && UNSIGNED_AT.includes(technician.slug) }),
  );
  const finished = range(technician.runningCourses + 1, technician.finishedCourses - photographed.length).map(
    (turn, index) => finishedPlan(needs(turn), { answer: answer(), endedMonthsAgo: endedMonthsAgo(technician, index) }),
  );
  const treated = withGuest(technician, finished);
  return [...photographed, ...treated, ...running, ...touchUpPlans({ technician, diary, chance }, treated)];
}

/** Courses whose days the script fixes come first, so that nobody takes those days before. */
const castOf = (clinic: ClinicSpec, technician: TechnicianSpec): Casting[] =>
  castings
    .filter((casting) => casting.clinic === clinic.slug && casting.technician === technician.slug)
    .toSorted((a, b) => Number(b.sessions !== undefined) - Number(a.sessions !== undefined));

function withGuest(technician: TechnicianSpec, plans: CoursePlan[]): CoursePlan[] {
  const guest = TREATED_HERE_TOO[technician.slug];
  const [first, ...others] = plans;
  if (!guest || !first) return plans;
  return [{ ...first, client: { ...first.client, ...guest } }, ...others];
}

function answersFor(technician: TechnicianSpec, shared: PlanShared, chance: Chance): () => PublicationAnswer {
  const told = ANSWERS[technician.slug];
  return told ? chance.deck(answersOf(told)) : shared.answersElsewhere;
}

const answersOf = (counts: Readonly<Record<'YES' | 'NO' | 'NOT_ASKED', number>>): PublicationAnswer[] =>
  (['YES', 'NO', 'NOT_ASKED'] as const).flatMap((answer) => Array.from({ length: counts[answer] }, () => answer));

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);

const initialsOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^a-z]/g, '').slice(0, 2))
    .join('');
