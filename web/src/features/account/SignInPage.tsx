import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';

export function SignInPage() {
  const { t } = useLingui();

  return (
    <Page>
      <PageHeading title={t`Sign in`}>
        <Trans>Sign in</Trans>
      </PageHeading>
    </Page>
  );
}
