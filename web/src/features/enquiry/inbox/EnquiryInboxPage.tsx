import { Trans, useLingui } from '@lingui/react/macro';
import { Outlet, useParams } from '@tanstack/react-router';
import { DataBoundary } from '../../../ui/feedback/DataBoundary.tsx';
import { PageHeading } from '../../../ui/layout/PageHeading.tsx';
import { EnquiryList } from './EnquiryList.tsx';
import { EnquiryListSkeleton } from './EnquiryListSkeleton.tsx';
import { EnquiryStates } from './EnquiryStates.tsx';
import classes from './EnquiryInboxPage.module.css';

/** What came in, and beside it the one that is read. On a phone one of the two. */
export function EnquiryInboxPage() {
  const { t } = useLingui();
  const { enquiryId } = useParams({ strict: false });

  return (
    <div className={classes.inbox} data-reading={enquiryId ? '' : undefined}>
      <div className={classes.column}>
        <div className={classes.head}>
          {enquiryId ? (
            <p className={classes.title}>
              <Trans>Enquiries</Trans>
            </p>
          ) : (
            <PageHeading title={t`Enquiries`} className={classes.title}>
              <Trans>Enquiries</Trans>
            </PageHeading>
          )}
          <EnquiryStates />
        </div>
        <DataBoundary loading={<EnquiryListSkeleton />} failureTitle={t`The enquiries could not be loaded`}>
          <EnquiryList />
        </DataBoundary>
      </div>
      <div className={classes.reading}>
        <Outlet />
      </div>
    </div>
  );
}
