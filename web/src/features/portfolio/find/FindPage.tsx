import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../../ui/layout/Page.tsx';
import { PageHeading } from '../../../ui/layout/PageHeading.tsx';

export function FindPage() {
  const { t } = useLingui();

  return (
    <Page>
      <PageHeading title={t`Cases`}>
        <Trans>Cases, before and healed</Trans>
      </PageHeading>
    </Page>
  );
}
