import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../gql/index.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { findFilter } from './findFilter.ts';
import { bestRelaxation } from './relaxation.ts';
import type { FindFacets } from './useFindPage.ts';
import { useFindSearch } from './useFindSearch.ts';

const query = graphql(`
  query FindPageRelaxed(
    $withoutPlace: PortfolioCaseFilter
    $withoutAge: PortfolioCaseFilter
    $withoutPrice: PortfolioCaseFilter
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
  }
`);

/** The one filter whose going brings the most cases, as a button. */
export function RelaxOffer({ facets }: { facets: FindFacets }) {
  const { i18n } = useLingui();
  const { search, changeSearch } = useFindSearch();
  const { data } = useQuery(query, {
    variables: {
      withoutPlace: findFilter({ ...search, near: undefined, km: undefined }),
      withoutAge: findFilter({ ...search, healed: undefined }),
      withoutPrice: findFilter({ ...search, price: undefined }),
    },
    skip: !search.near && !search.healed && !search.price,
  });
  const best = bestRelaxation(search, facets, {
    near: data?.withoutPlace.total,
    healed: data?.withoutAge.total,
    price: data?.withoutPrice.total,
  });

  if (!best) return null;
  return (
    <Button variant="primary" onClick={() => changeSearch(best.change)}>
      <Trans>
        {i18n._(best.label)}: <Plural value={best.count} one="# case" other="# cases" />
      </Trans>
    </Button>
  );
}
