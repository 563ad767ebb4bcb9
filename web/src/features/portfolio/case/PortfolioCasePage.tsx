import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { DataBoundary } from '../../../ui/feedback/DataBoundary.tsx';
import { CaseSkeleton } from './CaseSkeleton.tsx';
import { LoadedCase } from './LoadedCase.tsx';

/** One treatment, told by its photographs and its records. */
export function PortfolioCasePage() {
  const { t } = useLingui();
  const { caseId } = useParams({ from: '/cases/$caseId' });

  return (
    <DataBoundary key={caseId} loading={<CaseSkeleton />} failureTitle={t`This case could not be loaded`}>
      <LoadedCase caseId={caseId} />
    </DataBoundary>
  );
}
