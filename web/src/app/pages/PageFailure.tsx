import { Trans, useLingui } from '@lingui/react/macro';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '../../ui/button/Button.tsx';
import { ErrorNote } from '../../ui/feedback/ErrorNote.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';

/** A page that broke. The bar stays, so that there is a way out. */
export function PageFailure({ reset }: ErrorComponentProps) {
  const { t } = useLingui();

  return (
    <Page width="reading">
      <PageHeading title={t`Page not shown`}>
        <Trans>This page could not be shown</Trans>
      </PageHeading>
      <ErrorNote
        title={t`The fault is on our side`}
        actions={
          <Button size="small" onClick={reset}>
            <Trans>Try again</Trans>
          </Button>
        }
      >
        <Trans>
          Nothing was sent or changed. If it fails again, open another page from the bar and come back later.
        </Trans>
      </ErrorNote>
    </Page>
  );
}
