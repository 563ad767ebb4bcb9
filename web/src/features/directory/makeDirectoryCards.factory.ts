import { makePicture } from '../../../test/makePicture.ts';

/** Records are held against the contract when they are asked for, so a wrong one fails the test. */
type Fields = Record<string, unknown>;

export function makeTechnicianCard(slug: string, over: Fields = {}) {
  return {
    slug,
    name: 'Aisha Khan',
    initials: 'AK',
    isVerified: true,
    clinicName: 'Northline SMP',
    clinicSlug: 'northline-smp',
    city: 'Leeds',
    distanceKm: null,
    caseCount: 14,
    healedTwelveMonthsCount: 11,
    matchingCount: 14,
    matchingHealedCount: 14,
    matchingSameDayCount: 0,
    fromPrice: { amountCents: 165_000, currency: 'GBP' },
    portrait: null,
    thumbs: [makePicture(`${slug}-1`)],
    ...over,
  };
}

export function makeClinicCard(slug: string, over: Fields = {}) {
  return {
    slug,
    name: 'Northline SMP',
    accentColour: null,
    cities: ['Leeds', 'Manchester'],
    technicianCount: 5,
    distanceKm: null,
    caseCount: 28,
    matchingCount: 28,
    picture: null,
    ...over,
  };
}

export const makeTown = (over: Fields = {}) => ({
  id: 'gb-england-leeds',
  name: 'Leeds',
  region: 'England',
  country: 'GB',
  ...over,
});
