import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '../../../ui/button/ButtonLink.tsx';
import { PageStatus } from '../../../ui/document/PageStatus.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Page } from '../../../ui/layout/Page.tsx';
import { PageHeading } from '../../../ui/layout/PageHeading.tsx';

/** The person is not listed today, so nobody can be asked here. */
export function NobodyToAsk() {
  const { t } = useLingui();

  return (
    <Page width="reading">
      <PageStatus code={404} />
      <EmptyState
        title={
          <PageHeading title={t`Nobody to ask`}>
            <Trans>Nobody is listed at this address today</Trans>
          </PageHeading>
        }
        actions={
          <ButtonLink to="/technicians" variant="primary">
            <Trans>See all technicians</Trans>
          </ButtonLink>
        }
      >
        <Trans>Enquiries go only to technicians whose papers are valid today.</Trans>
      </EmptyState>
    </Page>
  );
}
