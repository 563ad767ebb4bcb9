import type { PhotoView } from '@stipple/contract';
import { type Chance, chanceFrom } from './chance.ts';
import type { CaseTexts, PublishedStory } from './casting/casting.ts';
import { askedOn, byYesterday } from './consent-rows.ts';
import type { CoursePlan } from './course-plan.ts';
import { courseIds } from './course-rows.ts';
import { plusDays } from './demo-calendar.ts';
import type { DemoPortfolioCase } from './demo-records.ts';
import type { RowTools } from './row-tools.ts';

const FIRST_NUMBER = 7;
const NUMBER_STEP = 4;

/** The cases of a clinic: published, drafted and withdrawn. A course nobody was asked about has none. */
export function caseRows(tools: RowTools, plans: readonly CoursePlan[]): DemoPortfolioCase[] {
  return plans
    .filter(({ story }) => story !== null && story.kind !== 'NOT_ASKED')
    .map((plan, index) => caseRow(tools, plan, plan.caseNumber ?? FIRST_NUMBER + index * NUMBER_STEP));
}

function caseRow(tools: RowTools, plan: CoursePlan, number: number): DemoPortfolioCase {
  const { story } = plan;
  const { courseId, technicianId } = courseIds(tools, plan);
  const chance = chanceFrom(`${tools.seed}/case/${tools.clinic.slug}/${plan.key}`);
  const published = story?.kind === 'PUBLISHED' ? publishedFacts(tools, plan, { story, chance }) : unpublished;
  const texts: CaseTexts = story === null || story.kind === 'NOT_ASKED' ? {} : story;
  return {
    id: tools.id('case', plan.key, published.publishedAt ?? undefined),
    reference: `${tools.clinic.casePrefix}-${String(number).padStart(4, '0')}`,
    courseId,
    technicianId,
    views: viewsOf(plan),
    technicianNote: texts.technicianNote ?? null,
    clientNote: texts.clientNote ?? null,
    ...published,
  };
}

const unpublished = { publishedAt: null, publishedOn: null, clientConfirmedOn: null, checkedOn: null };

function publishedFacts(
  { calendar, timeZoneOf }: RowTools,
  plan: CoursePlan,
  { story, chance }: { story: PublishedStory; chance: Chance },
) {
  const published = story.publishedOn ?? byYesterday(plusDays(askedOn(plan), chance.between(1, 6)));
  const confirmed = story.confirmedOn ?? byYesterday(plusDays(published, chance.between(1, 4)));
  const checked = story.checkedOn ?? byYesterday(plusDays(published, chance.between(2, 9)));
  return {
    publishedAt: calendar.instant(published, '15:30', timeZoneOf(plan.location)),
    publishedOn: calendar.day(published),
    clientConfirmedOn: story.isConfirmed ? calendar.day(confirmed) : null,
    checkedOn: story.isChecked ? calendar.day(checked) : null,
  };
}

/** Those the client chose, or all that were photographed; the leading view first. */
function viewsOf({ story, shots }: CoursePlan): PhotoView[] {
  const chosen = story?.kind === 'PUBLISHED' ? story.views : undefined;
  return chosen ? [...chosen] : [...new Set(shots.map(({ view }) => view))];
}
