import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/button/Button.tsx';
import { LoadFailure } from '../../../ui/feedback/LoadFailure.tsx';
import { PlacesView } from '../places/PlacesView.tsx';
import { hasFilters } from './activeFilters.ts';
import { CaseGrid } from './CaseGrid.tsx';
import { CaseGridSkeleton } from './CaseGridSkeleton.tsx';
import { EmptyCases } from './EmptyCases.tsx';
import type { FindPageState } from './useFindPage.ts';
import { FindTechnicians } from './FindTechnicians.tsx';
import { useFindSearch } from './useFindSearch.ts';

/** The four faces of the list: on its way, failed, empty, here. */
export function FindResults({ find }: { find: FindPageState }) {
  const { t } = useLingui();
  const { search, clearSearch } = useFindSearch();

  if (find.hasFailed) {
    return (
      <LoadFailure
        title={t`The cases could not be loaded`}
        onRetry={find.retry}
        otherWay={
          hasFilters(search) && (
            <Button size="small" variant="ghost" onClick={clearSearch}>
              <Trans>Clear all filters</Trans>
            </Button>
          )
        }
      />
    );
  }
  if (search.view === 'map' && find.cases?.length !== 0) return <PlacesView />;
  if (!find.cases || !find.facets) return <CaseGridSkeleton />;
  if (find.cases.length === 0) return <EmptyCases facets={find.facets} />;
  return (
    <>
      <FindTechnicians />
      <CaseGrid cases={find.cases} isStale={find.isAsking} more={find.more} />
    </>
  );
}
