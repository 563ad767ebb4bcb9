import type { PortfolioCaseFilter } from '../../../gql/graphql.ts';
import { type FindSearch, RADIUS_KM_DEFAULT } from './findSearch.ts';

/** The question to the server behind a search; equal searches give equal questions. */
export function findFilter(search: FindSearch): PortfolioCaseFilter {
  const { stage, tone, goal, hair, length, sessions, healed, near, km, price } = search;

  return {
    ...(stage && { stages: stage }),
    ...(tone && { skinTones: tone }),
    ...(goal && { goals: goal }),
    ...(hair && { hairColours: hair }),
    ...(length && { hairLengths: length }),
    ...(sessions && { sessions }),
    ...(healed && { healedMonthsAtLeast: healed }),
    ...(near && { near: { placeId: near, radiusKm: km ?? RADIUS_KM_DEFAULT } }),
    ...(price && { priceAtMostCents: price * 100 }),
  };
}
