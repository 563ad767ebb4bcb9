import { makePicture } from '../../../test/makePicture.ts';

type Fields = Record<string, unknown>;

/** One column of the demo world's comparison; held against the contract when asked for. */
export function makeCompared(slug: string, over: { technician?: Fields; cases?: Fields; rest?: Fields } = {}) {
  return {
    distanceKm: null,
    cases: {
      published: 14,
      verified: 10,
      atStage: 3,
      healedSixMonths: 7,
      healedTwelveMonths: 4,
      comparable: 10,
      oldestHealedDays: 556,
      ...over.cases,
    },
    latestCase: {
      id: `case-of-${slug}`,
      reference: 'NL-0042',
      stage: 'NORWOOD_V',
      goal: 'SHAVED_LOOK',
      badge: 'HEALED_CONFIRMED',
      checkedOn: '2026-01-10',
      healedDays: 388,
      comparability: 'COMPARABLE',
      before: makePicture(`${slug}-before`),
      healed: makePicture(`${slug}-healed`),
    },
    technician: makeTechnician(slug, over.technician),
    ...over.rest,
  };
}

function makeTechnician(slug: string, over: Fields = {}) {
  return {
    slug,
    name: slug === 'tom-reid' ? 'Tom Reid' : 'Aisha Khan',
    initials: 'AK',
    isVerified: true,
    languages: ['en'],
    practisingSince: 2018,
    medianReplyMinutes: 190,
    replyCount: 12,
    portrait: null,
    clinic: { name: 'Northline SMP', slug: 'northline-smp', accentColour: null },
    standingOn: { canBeBooked: true, lacking: [] },
    experience: {
      completedCourses: 46,
      healedSixMonths: 19,
      healedTwelveMonths: 11,
      medianSessions: 3,
      medianSessionMinutes: 175,
      stages: [{ stage: 'NORWOOD_V', count: 9 }],
      goals: [{ goal: 'SHAVED_LOOK', count: 25 }],
      publishedShare: { finished: 46, published: 12, declined: 21, notAsked: 13, notHealedYet: 0 },
    },
    credentials: [
      makePaper('LIABILITY_INSURANCE', 'Treatment liability insurance'),
      makeTraining(),
      makeRegistration(),
    ],
    locations: [{ name: 'Northline Leeds', city: 'Leeds', weekdays: [2, 6], credentials: [] }],
    prices: [
      {
        id: 'price-1',
        name: 'Full scalp',
        goal: 'SHAVED_LOOK',
        stages: ['NORWOOD_V'],
        sessionsIncluded: 3,
        included: 'Healed check at six weeks',
        price: { fromCents: 165_000, toCents: 210_000, currency: 'GBP' },
      },
    ],
    reviews: Array.from({ length: 6 }, () => ({ dayThreeScore: 5, monthTwelveScore: null })),
    ...over,
  };
}

export function makePaper(type: string, title: string, over: Fields = {}) {
  return {
    id: type,
    type,
    title,
    issuer: 'Harbour & Row',
    state: 'VERIFIED',
    clock: 'EXPIRES',
    expiresOn: '2026-09-30',
    recheckDueOn: null,
    daysLeft: 198,
    countsToday: true,
    checkedOn: '2026-02-02',
    checkedBy: 'platform staff',
    method: 'DOCUMENT_ONLY',
    source: 'the certificate',
    notChecked: null,
    ...over,
  };
}

const makeTraining = () =>
  makePaper('SMP_TRAINING', 'ProQual Level 4', { clock: 'RECHECK', expiresOn: null, recheckDueOn: '2028-02-02' });
const makeRegistration = () =>
  makePaper('COUNCIL_PERSONAL_REGISTRATION', 'Council personal registration', { issuer: 'Leeds City Council' });

export const makeComparison = (technicians: unknown[], absentSlugs: string[] = []) => ({
  view: 'FRONT',
  absentSlugs,
  technicians,
});
