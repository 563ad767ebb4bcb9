import { makePicture } from '../../../test/makePicture.ts';

/** Records are held against the contract when they are asked for, so a wrong one fails the test. */
type Fields = Record<string, unknown>;

export function makeCredential(id: string, over: Fields = {}) {
  return {
    id,
    subject: 'PERSON',
    type: 'COUNCIL_PERSONAL_REGISTRATION',
    title: 'Council personal registration',
    issuer: 'Leeds City Council',
    detail: null,
    numberNote: 'number on file',
    state: 'VERIFIED',
    clock: 'RECHECK',
    validFrom: '2019-04-01',
    expiresOn: null,
    recheckDueOn: '2027-02-02',
    daysLeft: 323,
    countsToday: true,
    checkedOn: '2026-02-02',
    checkedBy: 'platform staff',
    method: 'DOCUMENT_ONLY',
    source: 'the certificate',
    notChecked: null,
    ...over,
  };
}

export function makeReview(id: string, over: Fields = {}) {
  return {
    id,
    stage: 'NORWOOD_V',
    goal: 'SHAVED_LOOK',
    monthsAfter: 13,
    writtenOn: '2025-11-02',
    dayThreeScore: 4,
    dayThreeText: 'She said no to the straight hairline I asked for.',
    monthTwelveScore: 5,
    monthTwelveText: 'Settled well.',
    clinicAnswer: null,
    ...over,
  };
}

/** Aisha Khan of the demo world. */
export function makeTechnician(over: Fields = {}) {
  return {
    slug: 'aisha-khan',
    name: 'Aisha Khan',
    initials: 'AK',
    headline: 'Scalp micropigmentation technician',
    about: 'I say no when a hairline will not age well.',
    isVerified: true,
    languages: ['en', 'ur'],
    specialities: ['SHAVED_LOOK'],
    practisingSince: 2017,
    medianReplyMinutes: null,
    replyCount: 3,
    portrait: null,
    clinic: { name: 'Northline SMP', slug: 'northline-smp', accentColour: '#80492A' },
    credentials: [makeCredential('registration')],
    experience: makeExperience(),
    locations: [makeLocation()],
    prices: [makePrice()],
    reviews: [makeReview('review-1')],
    standingOn: { canBeBooked: true, lacking: [] },
    ...over,
  };
}

export function makeExperience(over: Fields = {}) {
  return {
    completedCourses: 46,
    healedSixMonths: 19,
    healedTwelveMonths: 11,
    medianSessions: 3,
    medianSessionMinutes: 175,
    sessionCount: 138,
    scars: [{ scar: 'FUT_STRIP', count: 9 }],
    goals: [{ goal: 'SHAVED_LOOK', count: 30 }],
    stages: [{ stage: 'NORWOOD_V', count: 14 }],
    publishedShare: { finished: 46, published: 14, declined: 21, notAsked: 6, notHealedYet: 5 },
    ...over,
  };
}

function makeLocation() {
  return {
    name: 'Northline Leeds',
    addressLines: ['14 Call Lane', 'Leeds'],
    city: 'Leeds',
    country: 'GB',
    timeZone: 'Europe/London',
    weekdays: [2, 6],
    credentials: [
      makeCredential('premises', {
        subject: 'PLACE',
        type: 'COUNCIL_PREMISES_REGISTRATION',
        title: 'Council premises registration',
      }),
    ],
  };
}

function makePrice() {
  return {
    id: 'price-1',
    name: 'Full scalp',
    goal: 'SHAVED_LOOK',
    stages: ['NORWOOD_V'],
    technique: 'PERMANENT',
    sessionsIncluded: 3,
    included: 'Healed check at six weeks',
    price: { fromCents: 165_000, toCents: 210_000, currency: 'GBP' },
  };
}

export function makeCaseCard(id: string, over: Fields = {}) {
  return {
    id,
    reference: 'NL-0042',
    stage: 'NORWOOD_V',
    goal: 'SHAVED_LOOK',
    skinTone: 'III',
    hairColour: 'DARK_BROWN',
    hairLength: 'SHAVED',
    scar: 'NONE',
    view: 'CROWN',
    badge: 'HEALED_CONFIRMED',
    checkedOn: '2025-07-10',
    healedDays: 388,
    latestPhase: 'HEALED',
    latestSessionNumber: null,
    sessionCount: 3,
    price: null,
    distanceKm: null,
    before: makePicture(`${id}-before`),
    latest: makePicture(`${id}-latest`),
    technicianName: 'Aisha Khan',
    technicianSlug: 'aisha-khan',
    technicianIsVerified: true,
    clinicName: 'Northline SMP',
    clinicSlug: 'northline-smp',
    city: 'Leeds',
    ...over,
  };
}

export function makeFacets(stages: { value: string; count: number }[]) {
  const total = stages.reduce((sum, { count }) => sum + count, 0);
  const none: never[] = [];
  return {
    total,
    healedSixMonthsTotal: total,
    stages,
    goals: none,
    skinTones: none,
    hairColours: none,
    hairLengths: none,
    sessions: none,
    healed: none,
  };
}
