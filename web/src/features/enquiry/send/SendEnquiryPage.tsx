import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { DataBoundary } from '../../../ui/feedback/DataBoundary.tsx';
import { EnquirySkeleton } from './EnquirySkeleton.tsx';
import { LoadedEnquiry } from './LoadedEnquiry.tsx';

/** A question to one technician, without an account. */
export function SendEnquiryPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/technicians/$slug/enquiry' });

  return (
    <DataBoundary key={slug} loading={<EnquirySkeleton />} failureTitle={t`This form could not be loaded`}>
      <LoadedEnquiry slug={slug} />
    </DataBoundary>
  );
}
