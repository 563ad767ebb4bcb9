import { Trans } from '@lingui/react/macro';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';

/** Beside the list while nothing is chosen. */
export function ChooseEnquiry() {
  return (
    <EmptyState
      title={
        <p className="h3">
          <Trans>Choose an enquiry</Trans>
        </p>
      }
    >
      <Trans>It opens here, with what its sender chose to share.</Trans>
    </EmptyState>
  );
}
