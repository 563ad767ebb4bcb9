import type { Answers } from '../../../data/Answers.ts';
import { graphql } from '../../../gql/index.ts';
import { findFilter } from '../find/findFilter.ts';
import type { FindSearch } from '../find/findSearch.ts';

export const findPlacesQuery = graphql(`
  query FindPlacesOnMap($filter: TechnicianFilter) {
    technicians(filter: $filter, first: 100) {
      edges {
        node {
          slug
          name
          clinicName
          city
          distanceKm
          matchingCount
          matchingHealedCount
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** The filters of the list, and the place once more for the distance of each technician. */
export function placesVariables(search: FindSearch) {
  const cases = findFilter(search);
  return { filter: cases.near ? { cases, near: cases.near } : { cases } };
}

/** Asks while the page's code is on its way. */
export const askFindPlaces = (answers: Answers, search: FindSearch) =>
  answers.prime(findPlacesQuery, placesVariables(search));
