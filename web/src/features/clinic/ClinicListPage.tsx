import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';

export function ClinicListPage() {
  const { t } = useLingui();

  return (
    <Page>
      <PageHeading title={t`Clinics`}>
        <Trans>Clinics</Trans>
      </PageHeading>
    </Page>
  );
}
