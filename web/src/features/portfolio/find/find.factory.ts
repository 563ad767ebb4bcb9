import type { FindFacets } from './useFindPage.ts';

/** A picture ready in two widths. */
function makePicture(name: string) {
  return {
    address: `/photos/p/${name}`,
    formats: ['avif', 'webp'],
    widths: [320, 640],
    width: 640,
    height: 800,
    placeholder: '',
  };
}

/** A valid card; a test states only what matters to it. */
export function makeCard(change: Record<string, unknown> = {}) {
  return {
    id: 'case-1',
    stage: 'NORWOOD_V',
    goal: 'SHAVED_LOOK',
    skinTone: 'III',
    view: 'CROWN',
    healedDays: 388,
    latestPhase: 'HEALED',
    latestSessionNumber: null,
    sessionCount: 3,
    technicianName: 'Aisha Khan',
    technicianIsVerified: true,
    clinicName: 'Northline SMP',
    city: 'Leeds',
    distanceKm: null,
    price: { amountCents: 195_000, currency: 'GBP' },
    before: makePicture('before'),
    latest: makePicture('latest'),
    ...change,
  };
}

export function makeFacets(change: Partial<FindFacets> = {}): FindFacets {
  const facet = (value: string, count: number) => ({ __typename: 'Facet', value, count }) as const;

  return {
    __typename: 'PortfolioCaseFacets',
    total: 7,
    healedSixMonthsTotal: 4,
    stages: [facet('NORWOOD_V', 7), facet('NORWOOD_IV', 3)],
    skinTones: [facet('III', 7)],
    goals: [facet('SHAVED_LOOK', 5), facet('FUT_SCAR', 2)],
    hairColours: [facet('DARK_BROWN', 7)],
    hairLengths: [facet('SHAVED', 7)],
    sessions: [{ __typename: 'SessionFacet', sessions: 3, count: 7 }],
    healed: [{ __typename: 'HealedFacet', months: 6, count: 4 }],
    ...change,
  };
}

/** One page of a list. */
export function makeCases(cards = [makeCard()], hasNextPage = false) {
  return {
    edges: cards.map((node) => ({ cursor: node.id, node })),
    pageInfo: { endCursor: cards.at(-1)?.id ?? null, hasNextPage },
  };
}
