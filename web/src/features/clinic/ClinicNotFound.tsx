import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { PageStatus } from '../../ui/document/PageStatus.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';

/** No clinic of this name is public today. */
export function ClinicNotFound() {
  const { t } = useLingui();

  return (
    <Page width="reading">
      <PageStatus code={404} />
      <EmptyState
        title={
          <PageHeading title={t`No such clinic`}>
            <Trans>No clinic is listed at this address</Trans>
          </PageHeading>
        }
        actions={
          <ButtonLink to="/clinics" variant="primary">
            <Trans>See all clinics</Trans>
          </ButtonLink>
        }
      >
        <Trans>The address may be mistyped, or the clinic is not on Stipple any more.</Trans>
      </EmptyState>
    </Page>
  );
}
