import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '../../../ui/button/ButtonLink.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Page } from '../../../ui/layout/Page.tsx';
import { PageHeading } from '../../../ui/layout/PageHeading.tsx';

/** A case that never was, is not published, or was withdrawn: the page can't tell which, and must not. */
export function CaseNotFound() {
  const { t } = useLingui();

  return (
    <Page width="reading">
      <EmptyState
        title={
          <PageHeading title={t`No such case`}>
            <Trans>There is no public case at this address</Trans>
          </PageHeading>
        }
        actions={
          <ButtonLink to="/find" variant="primary">
            <Trans>See all cases</Trans>
          </ButtonLink>
        }
      >
        <Trans>
          A client can take back the consent to be shown at any time. The page and its photos then go at once, and links
          to them stop working.
        </Trans>
      </EmptyState>
    </Page>
  );
}
