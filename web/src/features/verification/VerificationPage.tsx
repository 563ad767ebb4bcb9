import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';

export function VerificationPage() {
  const { t } = useLingui();

  return (
    <Page>
      <PageHeading title={t`How verification works`}>
        <Trans>How verification works</Trans>
      </PageHeading>
    </Page>
  );
}
