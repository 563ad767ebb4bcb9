import { Page } from '../layout/Page.tsx';
import { Skeleton } from './Skeleton.tsx';
import classes from './PageSkeleton.module.css';

/** A heading and some blocks: the face of a page whose code or data is on its way. */
export function PageSkeleton() {
  return (
    <Page>
      <div className={classes.skeleton}>
        <Skeleton width="min(420px, 70%)" height={34} />
        <Skeleton width="min(560px, 90%)" shape="line" />
        <Skeleton height="50vh" />
      </div>
    </Page>
  );
}
