import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '../../../ui/button/ButtonLink.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { PageHeading } from '../../../ui/layout/PageHeading.tsx';

/** Unknown here, or not this person's to read: one answer for both. */
export function EnquiryNotFound() {
  const { t } = useLingui();

  return (
    <EmptyState
      title={
        <PageHeading title={t`No such enquiry`} className="h3">
          <Trans>There is no such enquiry here</Trans>
        </PageHeading>
      }
      actions={
        <ButtonLink to="/clinic/enquiries">
          <Trans>All enquiries</Trans>
        </ButtonLink>
      }
    >
      <Trans>It may belong to another clinic, or to a colleague.</Trans>
    </EmptyState>
  );
}
