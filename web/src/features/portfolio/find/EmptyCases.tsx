import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/button/Button.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { countFilters, hasFilters } from './activeFilters.ts';
import type { FindFacets } from './useFindPage.ts';
import { useFindSearch } from './useFindSearch.ts';
import { useRelaxation } from './useRelaxation.ts';

/** Nothing fits: which filter to let go, and how many cases that brings. */
export function EmptyCases({ facets }: { facets: FindFacets }) {
  const { t } = useLingui();
  const { search } = useFindSearch();

  if (hasFilters(search)) return <NothingFits facets={facets} />;
  return (
    <EmptyState title={t`No case is published yet`}>
      <Trans>A case appears here when its client agreed and its clinic published it.</Trans>
    </EmptyState>
  );
}

function NothingFits({ facets }: { facets: FindFacets }) {
  const { t, i18n } = useLingui();
  const { search, changeSearch, clearSearch } = useFindSearch();
  const { best, isAsking } = useRelaxation(facets);
  const count = countFilters(search);
  const clear = (
    <Button variant={best ? 'ghost' : 'primary'} onClick={clearSearch}>
      <Trans>Clear all filters</Trans>
    </Button>
  );

  return (
    <EmptyState
      title={count === 1 ? t`No case fits this filter` : t`No case fits all ${count} filters`}
      actions={
        isAsking ? undefined : (
          <>
            {best && (
              <Button variant="primary" onClick={() => changeSearch(best.change)}>
                <Trans>
                  {i18n._(best.label)}: <Plural value={best.count} one="# case" other="# cases" />
                </Trans>
              </Button>
            )}
            {clear}
          </>
        )
      }
    >
      {best ? (
        <Trans>Nearest: let this one filter go and keep the others.</Trans>
      ) : (
        !isAsking && <Trans>Letting a single one go does not help either.</Trans>
      )}
    </EmptyState>
  );
}
