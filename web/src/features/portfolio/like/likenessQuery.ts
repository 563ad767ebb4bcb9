import type { Answers } from '../../../data/Answers.ts';
import { graphql } from '../../../gql/index.ts';
import type { FindSearch } from '../find/findSearch.ts';
import { likenessInput } from './likenessInput.ts';

export const casesLikeMineQuery = graphql(`
  query CasesLikeMine($input: LikenessInput!, $after: ID) {
    casesLikeMine(input: $input, first: 24, after: $after) {
      edges {
        cursor
        node {
          reasons {
            trait
            match
            steps
          }
          portfolioCase {
            id
            stage
            healedDays
            ...PortfolioCaseCard_portfolioCase
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    likenessCounts(input: $input) {
      total
      healedSixMonthsTotal
      here
      healedSixMonthsHere
      elsewhere
    }
  }
`);

export const moreLikeMineQuery = graphql(`
  query CasesLikeMineMore($input: LikenessInput!, $after: ID) {
    casesLikeMine(input: $input, first: 24, after: $after) {
      edges {
        cursor
        node {
          reasons {
            trait
            match
            steps
          }
          portfolioCase {
            id
            stage
            healedDays
            ...PortfolioCaseCard_portfolioCase
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** Stands in where nothing is told yet; never asked. */
export const NOTHING_TOLD = { input: {} } as const;

/** Asks while the page's code is on its way. */
export function askCasesLikeMine(answers: Answers, search: FindSearch) {
  const input = likenessInput(search);
  return input && answers.prime(casesLikeMineQuery, { input });
}
