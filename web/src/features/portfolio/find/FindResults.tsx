import { useLingui } from '@lingui/react/macro';
import { LoadFailure } from '../../../ui/feedback/LoadFailure.tsx';
import { CaseGrid } from './CaseGrid.tsx';
import { CaseGridSkeleton } from './CaseGridSkeleton.tsx';
import { EmptyCases } from './EmptyCases.tsx';
import type { FindPageState } from './useFindPage.ts';

/** The four faces of the list: on its way, failed, empty, here. */
export function FindResults({ find }: { find: FindPageState }) {
  const { t } = useLingui();

  if (find.hasFailed) return <LoadFailure title={t`The cases could not be loaded`} onRetry={find.retry} />;
  if (!find.cases || !find.facets) return <CaseGridSkeleton />;
  if (find.cases.length === 0) return <EmptyCases facets={find.facets} />;
  return <CaseGrid cases={find.cases} isStale={find.isAsking} hasMore={find.hasMore} more={find.more} />;
}
