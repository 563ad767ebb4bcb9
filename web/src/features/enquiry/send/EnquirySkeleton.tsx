import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Page } from '../../../ui/layout/Page.tsx';
import classes from './EnquiryFormView.module.css';

/** The shape of the form. */
export function EnquirySkeleton() {
  return (
    <Page>
      <div className={classes.layout}>
        <div className={classes.form}>
          <Skeleton width="60%" height={34} />
          <Skeleton width="100%" height={160} />
          <Skeleton width="100%" height={70} />
          <Skeleton width="100%" height={220} />
        </div>
        <Skeleton width="100%" height={140} />
      </div>
    </Page>
  );
}
