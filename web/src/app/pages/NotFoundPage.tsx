import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { PageStatus } from '../../ui/document/PageStatus.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';

/** An address that leads nowhere, or to something that was taken down. */
export function NotFoundPage() {
  const { t } = useLingui();

  return (
    <Page width="reading">
      <PageStatus code={404} />
      <EmptyState
        title={
          <PageHeading title={t`Not found`}>
            <Trans>There is nothing at this address</Trans>
          </PageHeading>
        }
        actions={
          <>
            <ButtonLink to="/find" variant="primary">
              <Trans>See all cases</Trans>
            </ButtonLink>
            <ButtonLink to="/" variant="ghost">
              <Trans>Home</Trans>
            </ButtonLink>
          </>
        }
      >
        <Trans>
          The address may be mistyped, or the case was withdrawn: a client can take consent back at any time, and then
          the page and its photographs go.
        </Trans>
      </EmptyState>
    </Page>
  );
}
