import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';

export function SendEnquiryPage() {
  const { t } = useLingui();

  return (
    <Page>
      <PageHeading title={t`Send an enquiry`}>
        <Trans>Send an enquiry</Trans>
      </PageHeading>
    </Page>
  );
}
