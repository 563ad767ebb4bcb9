import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { OwnShortlist } from './OwnShortlist.tsx';
import { SharedShortlist } from './SharedShortlist.tsx';
import classes from './ShortlistPage.module.css';

/** The technicians somebody wants to come back to: the reader's own list, or one they were sent. */
export function ShortlistPage() {
  const { t } = useLingui();
  const { technicians } = useSearch({ from: '/shortlist' });

  if (technicians) {
    return (
      <Page width="reading" className={classes.page}>
        <PageHeading title={t`A shortlist you were sent`}>
          <Trans>A shortlist you were sent</Trans>
        </PageHeading>
        <SharedShortlist slugs={technicians} />
      </Page>
    );
  }
  return (
    <Page width="reading" className={classes.page}>
      <PageHeading title={t`Your shortlist`}>
        <Trans>Your shortlist</Trans>
      </PageHeading>
      <OwnShortlist />
    </Page>
  );
}
