import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { DataBoundary } from '../../ui/feedback/DataBoundary.tsx';
import { LoadedTechnician } from './LoadedTechnician.tsx';
import { TechnicianSkeleton } from './TechnicianSkeleton.tsx';

/** A technician's evidence: cases, reviews, papers and prices. */
export function TechnicianPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/technicians/$slug' });

  return (
    <DataBoundary key={slug} loading={<TechnicianSkeleton />} failureTitle={t`This profile could not be loaded`}>
      <LoadedTechnician slug={slug} />
    </DataBoundary>
  );
}
