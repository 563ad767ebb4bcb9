import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { DataBoundary } from '../../../ui/feedback/DataBoundary.tsx';
import { LoadedThread } from './LoadedThread.tsx';
import { ThreadSkeleton } from './ThreadSkeleton.tsx';

/** One enquiry: what was asked and answered, and what its sender shared. */
export function EnquiryThreadPage() {
  const { t } = useLingui();
  const { enquiryId } = useParams({ from: '/clinic/enquiries/$enquiryId' });

  return (
    <DataBoundary key={enquiryId} loading={<ThreadSkeleton />} failureTitle={t`This enquiry could not be loaded`}>
      <LoadedThread enquiryId={enquiryId} />
    </DataBoundary>
  );
}
