import type { PortfolioCaseFilter } from '../../../gql/graphql.ts';
import { RADIUS_KM_DEFAULT } from '../../../ui/locale/radii.ts';
import type { FindSearch } from './findSearch.ts';

/** The question to the server behind a search; what is not set is left out, so equal searches give equal questions. */
export function findFilter(search: FindSearch): PortfolioCaseFilter {
  const { stage, tone, goal, hair, length, scar, age, sessions, healed, near, km = RADIUS_KM_DEFAULT, price } = search;

  const asked = {
    stages: stage,
    skinTones: tone,
    goals: goal,
    hairColours: hair,
    hairLengths: length,
    scars: scar,
    ageBands: age,
    sessions,
    healedMonthsAtLeast: healed,
    near: near && { placeId: near, radiusKm: km },
    priceAtMostCents: price && price * 100,
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}
