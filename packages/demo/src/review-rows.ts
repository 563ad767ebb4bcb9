import { type Chance, chanceFrom } from './chance.ts';
import { byYesterday } from './consent-rows.ts';
import { type CoursePlan, isFinished, lastDayOf } from './course-plan.ts';
import { courseIds } from './course-rows.ts';
import { plusDays, scriptDaysAgo } from './demo-calendar.ts';
import type { DemoReview } from './demo-records.ts';
import { dayThreeTexts, monthTwelveTexts } from './review-texts.ts';
import type { RowTools } from './row-tools.ts';

const YEAR = 365;

/** Reviews of finished courses, by clients who can sign in; about two of three write one. */
export function reviewRows(tools: RowTools, plans: readonly CoursePlan[]): DemoReview[] {
  const chance = chanceFrom(`${tools.seed}/reviews/${tools.clinic.slug}`);
  const decks: ReviewDecks = { dayThree: chance.deck(dayThreeTexts), monthTwelve: chance.deck(monthTwelveTexts) };
  return plans
    .filter((plan) => isFinished(plan) && plan.client.hasAccount && plan.client.email !== null)
    .filter((plan) => lastDayOf(plan) < scriptDaysAgo(60) && chance.next() < 0.66)
    .map((plan) => reviewRow(tools, plan, { chance, decks }));
}

interface ReviewDecks {
  readonly dayThree: () => (typeof dayThreeTexts)[number];
  readonly monthTwelve: () => (typeof monthTwelveTexts)[number];
}

function reviewRow(
  tools: RowTools,
  plan: CoursePlan,
  { chance, decks }: { chance: Chance; decks: ReviewDecks },
): DemoReview {
  const last = lastDayOf(plan);
  const { courseId, technicianId } = courseIds(tools, plan);
  const isOldEnough = last < scriptDaysAgo(YEAR + 10) && chance.next() < 0.8;
  const [monthTwelveScore, monthTwelveText, clinicAnswer] = isOldEnough ? decks.monthTwelve() : [];
  const [dayThreeScore, dayThreeText] = decks.dayThree();
  const wish = isOldEnough ? plusDays(last, YEAR + chance.between(0, 9)) : plusDays(last, 3 + chance.between(0, 2));
  return {
    id: tools.id('review', plan.key, `${last}T12:00:00Z`),
    courseId,
    technicianId,
    dayThreeScore,
    dayThreeText,
    monthTwelveScore: monthTwelveScore ?? null,
    monthTwelveText: monthTwelveText ?? null,
    clinicAnswer: clinicAnswer ?? null,
    writtenOn: tools.calendar.day(byYesterday(wish)),
  };
}
