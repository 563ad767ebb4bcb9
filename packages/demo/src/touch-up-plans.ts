import type { Chance } from './chance.ts';
import type { TechnicianSpec } from './clinic-spec.ts';
import { type CoursePlan, isFinished, lastDayOf } from './course-plan.ts';
import { plusDays, plusMonths, SCRIPT_TODAY } from './demo-calendar.ts';
import type { TechnicianDiary } from './technician-diary.ts';

/** Months from the last session to the first touch-up, of the clients who came back; over Northline 11, in the middle 38. */
const MONTHS: Readonly<Record<string, readonly number[]>> = {
  'aisha-khan': [30, 36, 38, 41, 47],
  'tom-reid': [33, 38, 40, 52],
  'carl-denham': [26, 44],
  'kwame-mensah': [29, 43],
  'isla-macrae': [35],
};

/** How long ago, in months, the `turn`-th unphotographed course of a technician ended whose client came back; else undefined. */
export function endedMonthsAgo({ slug }: TechnicianSpec, turn: number): number | undefined {
  const months = MONTHS[slug]?.[turn];
  return months === undefined ? undefined : months + 2 + turn;
}

/** Moved to another today, as many months are up to three days longer or shorter. */
const SLACK_DAYS = 5;

interface TouchUpNeeds {
  readonly technician: TechnicianSpec;
  readonly diary: TechnicianDiary;
  readonly chance: Chance;
}

/** One short visit each, on the first free day once the months are over. Given the finished courses in their order. */
export function touchUpPlans(
  { technician, diary, chance }: TouchUpNeeds,
  finished: readonly CoursePlan[],
): CoursePlan[] {
  const months = MONTHS[technician.slug] ?? [];
  return finished
    .filter(isFinished)
    .slice(0, months.length)
    .map((plan, turn) => {
      const wish = plusDays(plusMonths(lastDayOf(plan), months[turn] ?? 0), SLACK_DAYS);
      const day = diary.book(plan.location, wish, wish);
      return {
        ...plan,
        key: `${plan.key}-touch-up`,
        touchUpOf: plan.key,
        plannedSessionCount: 1,
        sessions: [{ day, start: '15:30', minutes: chance.between(11, 22) * 5, isSigned: day < SCRIPT_TODAY }],
        answer: 'NOT_ASKED',
        shots: [],
        story: null,
        caseNumber: null,
      };
    });
}
