import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { DataBoundary } from '../../ui/feedback/DataBoundary.tsx';
import { ClinicSkeleton } from './ClinicSkeleton.tsx';
import { LoadedClinic } from './LoadedClinic.tsx';

/** A clinic: its people, their cases, its places and prices. */
export function ClinicPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/clinics/$slug' });

  return (
    <DataBoundary key={slug} loading={<ClinicSkeleton />} failureTitle={t`This clinic could not be loaded`}>
      <LoadedClinic slug={slug} />
    </DataBoundary>
  );
}
