import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';

export function HomePage() {
  const { t } = useLingui();

  return (
    <Page>
      <PageHeading title={t`Home`}>
        <Trans>See how it heals before you decide</Trans>
      </PageHeading>
    </Page>
  );
}
