import { useLingui } from '@lingui/react/macro';
import { useParams, useSearch } from '@tanstack/react-router';
import { DataBoundary } from '../../ui/feedback/DataBoundary.tsx';
import { PageSkeleton } from '../../ui/feedback/PageSkeleton.tsx';
import { LoadedSheet } from './LoadedSheet.tsx';

/** The questions clients are told to ask a technician, answered where the record can, with lines to write on where not. */
export function QuestionSheetPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/technicians/$slug/questions' });
  const search = useSearch({ from: '/technicians/$slug/questions' });

  return (
    <DataBoundary key={slug} loading={<PageSkeleton />} failureTitle={t`The questions could not be loaded`}>
      <LoadedSheet slug={slug} search={search} />
    </DataBoundary>
  );
}
