import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';

export function MyRecordPage() {
  const { t } = useLingui();

  return (
    <Page width="reading">
      <PageHeading title={t`Your record`}>
        <Trans>Your record</Trans>
      </PageHeading>
    </Page>
  );
}
