import { useLingui } from '@lingui/react/macro';
import { DataBoundary } from '../../ui/feedback/DataBoundary.tsx';
import { PageSkeleton } from '../../ui/feedback/PageSkeleton.tsx';
import { LoadedRecord } from './LoadedRecord.tsx';

/** A client's own treatments, in every clinic, and what they agreed to. */
export function MyRecordPage() {
  const { t } = useLingui();

  return (
    <DataBoundary loading={<PageSkeleton />} failureTitle={t`Your record could not be loaded`}>
      <LoadedRecord />
    </DataBoundary>
  );
}
