import type { Answers } from '../../../data/Answers.ts';
import { graphql } from '../../../gql/index.ts';
import { askCasesLikeMine } from '../like/likenessQuery.ts';
import { askFindPlaces } from '../places/placesQuery.ts';
import { findFilter } from './findFilter.ts';
import type { FindSearch } from './findSearch.ts';

export const findPageQuery = graphql(`
  query FindPage($filter: PortfolioCaseFilter, $sort: PortfolioCaseSort!, $after: ID) {
    portfolioCases(filter: $filter, sort: $sort, first: 24, after: $after) {
      edges {
        cursor
        node {
          id
          distanceKm
          ...PortfolioCaseCard_portfolioCase
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    portfolioCaseFacets(filter: $filter) {
      total
      healedSixMonthsTotal
      stages {
        value
        count
      }
      skinTones {
        value
        count
      }
      goals {
        value
        count
      }
      hairColours {
        value
        count
      }
      hairLengths {
        value
        count
      }
      sessions {
        sessions
        count
      }
      healed {
        months
        count
      }
    }
  }
`);

export function findVariables(search: FindSearch) {
  return { filter: findFilter(search), sort: search.sort ?? 'HEALED_LONGEST' } as const;
}

/** Asks for the page's data while its code is still on the way; the page then finds the answer, or waits for the same one. */
export function askFindPage(answers: Answers, search: FindSearch) {
  if (search.view === 'mine') return askCasesLikeMine(answers, search);
  if (search.view === 'map') void askFindPlaces(answers, search);
  return answers.prime(findPageQuery, findVariables(search));
}
