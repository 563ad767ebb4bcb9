import { useLatestAnswer } from '../../../data/useLatestAnswer.ts';
import { graphql } from '../../../gql/index.ts';
import { findFilter } from './findFilter.ts';
import { bestRelaxation } from './relaxation.ts';
import type { FindFacets } from './useFindPage.ts';
import { useFindSearch } from './useFindSearch.ts';

const query = graphql(`
  query FindPageRelaxed(
    $withoutPlace: PortfolioCaseFilter
    $withoutAge: PortfolioCaseFilter
    $withoutPrice: PortfolioCaseFilter
    $withoutScar: PortfolioCaseFilter
    $withoutAgeBand: PortfolioCaseFilter
  ) {
    withoutPlace: portfolioCaseFacets(filter: $withoutPlace) {
      total
    }
    withoutAge: portfolioCaseFacets(filter: $withoutAge) {
      total
    }
    withoutPrice: portfolioCaseFacets(filter: $withoutPrice) {
      total
    }
    withoutScar: portfolioCaseFacets(filter: $withoutScar) {
      total
    }
    withoutAgeBand: portfolioCaseFacets(filter: $withoutAgeBand) {
      total
    }
  }
`);

/** The one filter whose going brings the most cases. Place, age and price have no list of counts, so they are asked for. */
export function useRelaxation(facets: FindFacets) {
  const { search } = useFindSearch();
  const mustAsk = Boolean(search.near ?? search.healed ?? search.price ?? search.scar ?? search.age);
  const variables = {
    withoutPlace: findFilter({ ...search, near: undefined, km: undefined }),
    withoutAge: findFilter({ ...search, healed: undefined }),
    withoutPrice: findFilter({ ...search, price: undefined }),
    withoutScar: findFilter({ ...search, scar: undefined }),
    withoutAgeBand: findFilter({ ...search, age: undefined }),
  };
  const { data, isAsking } = useLatestAnswer(query, variables, { skip: !mustAsk });

  const best = bestRelaxation(search, facets, {
    near: data?.withoutPlace.total,
    healed: data?.withoutAge.total,
    price: data?.withoutPrice.total,
    scar: data?.withoutScar.total,
    age: data?.withoutAgeBand.total,
  });
  return { best, isAsking };
}
