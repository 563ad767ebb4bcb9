import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/button/Button.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { countFilters, hasFilters } from './activeFilters.ts';
import { RelaxOffer } from './RelaxOffer.tsx';
import type { FindFacets } from './useFindPage.ts';
import { useFindSearch } from './useFindSearch.ts';

/** Nothing fits: which filter to let go, and how many cases that brings. */
export function EmptyCases({ facets }: { facets: FindFacets }) {
  const { t } = useLingui();
  const { search, clearSearch } = useFindSearch();
  const count = countFilters(search);

  if (!hasFilters(search)) {
    return (
      <EmptyState title={t`No case is published yet`}>
        <Trans>A case appears here when its client agreed and its clinic published it.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={count === 1 ? t`No case fits this filter` : t`No case fits all ${count} filters`}
      actions={
        <>
          <RelaxOffer facets={facets} />
          <Button variant="ghost" onClick={clearSearch}>
            <Trans>Clear all filters</Trans>
          </Button>
        </>
      }
    >
      <Trans>There may be cases one step away. Letting one filter go brings the most:</Trans>
    </EmptyState>
  );
}
