import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { PageStatus } from '../../ui/document/PageStatus.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';

/** Nobody of this name may be listed today; perhaps a paper lapsed, and then no visitor is told which. */
export function TechnicianNotFound() {
  const { t } = useLingui();

  return (
    <Page width="reading">
      <PageStatus code={404} />
      <EmptyState
        title={
          <PageHeading title={t`No such technician`}>
            <Trans>No technician is listed at this address today</Trans>
          </PageHeading>
        }
        actions={
          <>
            <ButtonLink to="/technicians" variant="primary">
              <Trans>See all technicians</Trans>
            </ButtonLink>
            <ButtonLink to="/find" variant="ghost">
              <Trans>See all cases</Trans>
            </ButtonLink>
          </>
        }
      >
        <Trans>
          A profile is shown only while every paper that the place demands is valid. It comes back by itself once a
          renewed paper has been checked.
        </Trans>
      </EmptyState>
    </Page>
  );
}
