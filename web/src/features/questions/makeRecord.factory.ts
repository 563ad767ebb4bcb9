type Fields = Record<string, unknown>;

/** What a sheet asks of one technician of the demo world; held against the contract when asked for. */
export function makeRecord(technician: Fields = {}, cases: Fields = {}) {
  return {
    distanceKm: null,
    latestCase: null,
    cases: {
      published: 14,
      verified: 10,
      atStage: 3,
      healedSixMonths: 7,
      healedTwelveMonths: 4,
      comparable: 10,
      oldestHealedDays: 556,
      ...cases,
    },
    technician: {
      slug: 'aisha-khan',
      name: 'Aisha Khan',
      clinic: { name: 'Northline SMP' },
      experience: {
        completedCourses: 46,
        stages: [{ stage: 'NORWOOD_V', count: 9 }],
        goals: [{ goal: 'SHAVED_LOOK', count: 25 }],
        publishedShare: { finished: 46, published: 14, declined: 21, notAsked: 11, notHealedYet: 0 },
      },
      credentials: [
        makePaper('LIABILITY_INSURANCE', 'Treatment liability insurance'),
        makePaper('SMP_TRAINING', 'ProQual Level 4'),
        makePaper('COUNCIL_PERSONAL_REGISTRATION', 'Council personal registration'),
        makePaper('BLOODBORNE_PATHOGENS', 'Infection control'),
      ],
      locations: [{ city: 'Leeds', credentials: [] }],
      prices: [],
      reviews: Array.from({ length: 6 }, () => ({ dayThreeScore: 5, monthTwelveScore: null })),
      ...technician,
    },
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
