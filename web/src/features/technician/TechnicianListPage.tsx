import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';

export function TechnicianListPage() {
  const { t } = useLingui();

  return (
    <Page>
      <PageHeading title={t`Technicians`}>
        <Trans>Technicians</Trans>
      </PageHeading>
    </Page>
  );
}
