import { makePicture } from '../../../../test/makePicture.ts';

/** Records are held against the contract when they are asked for, so a wrong one fails the test. */
type Fields = Record<string, unknown>;

export function makeCasePhoto(id: string, over: Fields = {}) {
  return {
    id,
    view: 'CROWN',
    phase: 'BEFORE',
    sessionNumber: null,
    daysSinceSession: null,
    takenOn: '2024-05-02',
    light: 'ROOM',
    distanceMarked: true,
    hairLengthMm: 0.5,
    shineProduct: false,
    numbingWithin24Hours: null,
    picture: makePicture(id),
    ...over,
  };
}

function makeSession(number: number, over: Fields) {
  return {
    number,
    heldOn: '2024-05-02',
    durationMinutes: 220,
    daysSincePrevious: null,
    zones: ['CROWN'],
    ...over,
  };
}

/** Case NL-0042 of the demo world. */
export function makePortfolioCase(over: Fields = {}) {
  return {
    id: 'case-1',
    reference: 'NL-0042',
    stage: 'NORWOOD_V',
    goal: 'SHAVED_LOOK',
    skinTone: 'III',
    hairColour: 'DARK_BROWN',
    hairLength: 'SHAVED',
    ageBand: 'FROM_35',
    sex: 'MALE',
    scar: 'FUT_STRIP',
    technique: 'PERMANENT',
    badge: 'HEALED_CONFIRMED',
    checkedOn: '2025-07-10',
    clientConfirmedOn: '2025-07-08',
    clientNote: 'By week three the dots had settled.',
    technicianNote: null,
    city: 'Leeds',
    clinic: { name: 'Northline SMP', slug: 'northline-smp', accentColour: '#80492A' },
    technician: {
      name: 'Aisha Khan',
      slug: 'aisha-khan',
      initials: 'AK',
      isVerified: true,
      caseCount: 14,
      healedTwelveMonthsCount: 6,
      portrait: null,
    },
    healedDays: 388,
    publishedOn: '2025-07-11',
    price: { amountCents: 175_000, currency: 'GBP' },
    sessionCount: 3,
    totalMinutes: 535,
    sessions: [
      makeSession(1, {}),
      makeSession(2, { heldOn: '2024-05-14', durationMinutes: 185, daysSincePrevious: 12 }),
      makeSession(3, { heldOn: '2024-06-12', durationMinutes: 130, daysSincePrevious: 29 }),
    ],
    photos: [
      makeCasePhoto('before'),
      makeCasePhoto('fresh', { phase: 'AFTER_SESSION', sessionNumber: 1, daysSinceSession: 0 }),
      makeCasePhoto('healed-31', { phase: 'HEALED', daysSinceSession: 31, takenOn: '2024-07-13' }),
      makeCasePhoto('healed-388', { phase: 'HEALED', daysSinceSession: 388, takenOn: '2025-07-05' }),
      makeCasePhoto('front-before', { view: 'FRONT' }),
      makeCasePhoto('front-healed', { view: 'FRONT', phase: 'HEALED', daysSinceSession: 388, takenOn: '2025-07-05' }),
    ],
    pairs: [
      { view: 'CROWN', before: 'before', after: 'healed-388', result: 'COMPARABLE', reasons: [] },
      { view: 'FRONT', before: 'front-before', after: 'front-healed', result: 'COMPARABLE', reasons: [] },
    ],
    unpublishedViews: ['LEFT'],
    ...over,
  };
}
