import { openAccountBook } from './account-book.ts';
import { adverseEventRows } from './adverse-event-rows.ts';
import { calendarRows } from './calendar-rows.ts';
import { caseRows } from './case-rows.ts';
import { chanceFrom } from './chance.ts';
import type { ClinicSpec } from './clinic-spec.ts';
import { answersElsewhereFrom, clinicPlans, type PlanShared } from './clinic-plans.ts';
import { clinicSpecs } from './clinics/all.ts';
import { consentRows } from './consent-rows.ts';
import { courseRows } from './course-rows.ts';
import { calendarFor } from './demo-calendar.ts';
import { identifierFor } from './demo-id.ts';
import { platformAdmins } from './demo-sign-ins.ts';
import type { DemoClinic, DemoWorld } from './demo-world.ts';
import { enquiryRows } from './enquiry-rows.ts';
import { pictureRow, placeRows } from './place-rows.ts';
import { demoRequirementPacks } from './requirement-packs.ts';
import { reviewRows } from './review-rows.ts';
import { type RowTools, rowTools } from './row-tools.ts';
import { sharedDecks } from './unphotographed-plans.ts';

interface Wishes {
  /** `YYYY-MM-DD`. The walkthroughs are written for 2026-03-16; every date moves along. */
  readonly today: string;
  /** Today on the wall of a place: half a world away it may be another day, and a paper that lapsed yesterday still counts. */
  readonly todayIn?: (timeZone: string) => string;
  readonly seed?: string;
}

/** Makes the whole demo: the same for the same wishes, looking the same age on any day. */
export function makeDemoWorld({ today, todayIn = () => today, seed = 'stipple' }: Wishes): DemoWorld {
  const identify = identifierFor(seed);
  const accounts = openAccountBook(identify);
  for (const admin of platformAdmins) accounts.open({ ...admin, isPlatformAdmin: true });
  const shared: PlanShared = {
    seed,
    decks: sharedDecks(chanceFrom(`${seed}/shared`)),
    answersElsewhere: answersElsewhereFrom(chanceFrom(`${seed}/answers`)),
  };
  const clinics = clinicSpecs.map((clinic) =>
    clinicRows(
      rowTools({ clinic, calendar: calendarFor(todayIn(homeZone(clinic))), accounts, seed, identify }),
      shared,
    ),
  );
  return {
    today,
    requirementPacks: demoRequirementPacks(identify),
    accounts: accounts.all(),
    clinics,
  };
}

const homeZone = ({ locations }: ClinicSpec): string => locations[0]?.timeZone ?? 'UTC';

function clinicRows(tools: RowTools, shared: PlanShared): DemoClinic {
  const { clinic } = tools;
  const plans = clinicPlans(clinic, shared);
  const courses = plans.map((plan) => courseRows(tools, plan));
  const portfolioCases = caseRows(tools, plans);
  const places = placeRows(tools);
  const records = {
    clients: courses.flatMap((rows) => rows.clients),
    courses: courses.flatMap((rows) => rows.courses),
    sessions: courses.flatMap((rows) => rows.sessions),
  };
  return {
    ...identityOf(clinic, tools),
    ...places,
    ...records,
    adverseEvents: adverseEventRows(tools, plans),
    ...calendarRows(tools, { ...places, ...records }),
    photos: courses.flatMap((rows) => rows.photos),
    consents: plans.flatMap((plan) => consentRows(tools, plan)),
    portfolioCases,
    reviews: reviewRows(
      tools,
      plans.filter(({ touchUpOf }) => touchUpOf === undefined),
    ),
    ...enquiryRows(tools, portfolioCases),
  };
}

const identityOf = ({ slug, name, casePrefix, about, accentColour, pictureFile }: ClinicSpec, tools: RowTools) => ({
  id: tools.id('clinic', slug),
  slug,
  name,
  casePrefix,
  about,
  accentColour,
  picture: pictureRow(tools, pictureFile),
});
