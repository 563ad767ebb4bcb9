import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';

export function ClinicPage() {
  const { t } = useLingui();

  return (
    <Page>
      <PageHeading title={t`Clinic`}>
        <Trans>Clinic</Trans>
      </PageHeading>
    </Page>
  );
}
