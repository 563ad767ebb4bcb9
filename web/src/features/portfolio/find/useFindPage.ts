import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
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
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(findPageQuery, { variables });
  const more = useMore(async () => {
    const after = data?.portfolioCases.pageInfo.endCursor;
    await fetchMore({ query: moreQuery, variables: { ...variables, after } });
  });
  const shown = data ?? (error ? undefined : previousData);

  return {
    cases: shown?.portfolioCases.edges.map((edge) => edge.node),
    facets: shown?.portfolioCaseFacets,
    hasMore: data?.portfolioCases.pageInfo.hasNextPage ?? false,
    isAsking: loading && !data,
    hasFailed: error !== undefined && !data,
    retry: () => void refetch().catch(() => undefined),
    more,
  };
}

/** Asks for the next page; a failure is shown at the button, not on the page. */
function useMore(ask: () => Promise<void>) {
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');

  const load = async () => {
    setState('asking');
    try {
      await ask();
      setState('idle');
    } catch {
      setState('failed');
    }
  };

  return { load: () => void load(), isAsking: state === 'asking', hasFailed: state === 'failed' };
}
