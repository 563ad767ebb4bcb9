import { useLatestAnswer } from '../../../data/useLatestAnswer.ts';
import { useMore } from '../../../data/useMore.ts';
import { graphql } from '../../../gql/index.ts';
import type { FindPageQuery } from '../../../gql/graphql.ts';
import { findPageQuery, findVariables } from './findPageQuery.ts';
import { useFindSearch } from './useFindSearch.ts';

const moreQuery = graphql(`
  query FindPageMore($filter: PortfolioCaseFilter, $sort: PortfolioCaseSort!, $after: ID) {
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
  }
`);

/** Counts of what there is; values, not records, so they are handed down whole. */
export type FindFacets = FindPageQuery['portfolioCaseFacets'];
export type FindPageState = ReturnType<typeof useFindPage>;

/** The page's data. While a changed question is on its way the last answer stays in sight. */
export function useFindPage() {
  const { search } = useFindSearch();
  const variables = findVariables(search);
  const { data, isAsking, hasFailed, retry } = useLatestAnswer(findPageQuery, variables);
  const more = useMore({ operation: findPageQuery, variables, list: 'portfolioCases', by: moreQuery });

  return {
    cases: data?.portfolioCases.edges.map((edge) => edge.node),
    facets: data?.portfolioCaseFacets,
    isAsking,
    hasFailed,
    retry,
    more,
  };
}
