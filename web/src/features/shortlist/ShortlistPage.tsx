import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { PageHead } from '../../ui/document/PageHead.tsx';
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
        <ShortlistHead title={t`A shortlist you were sent`} />
        <PageHeading title={t`A shortlist you were sent`}>
          <Trans>A shortlist you were sent</Trans>
        </PageHeading>
        <SharedShortlist slugs={technicians} />
      </Page>
    );
  }
  return (
    <Page width="reading" className={classes.page}>
      <ShortlistHead title={t`Your shortlist`} />
      <PageHeading title={t`Your shortlist`}>
        <Trans>Your shortlist</Trans>
      </PageHeading>
      <OwnShortlist />
    </Page>
  );
}

/** Of use to its reader alone. */
function ShortlistHead({ title }: { title: string }) {
  const { t } = useLingui();

  return (
    <PageHead
      title={title}
      description={t`Technicians to come back to and to compare. Kept on this device; no account is needed.`}
      path="/shortlist"
      isIndexed={false}
    />
  );
}
