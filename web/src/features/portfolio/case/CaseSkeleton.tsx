import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Page } from '../../../ui/layout/Page.tsx';
import classes from './CaseSkeleton.module.css';

/** The shape of a case: thumbs, the frame, the words beside it. */
export function CaseSkeleton() {
  return (
    <Page className={classes.page}>
      <div className={classes.thumbs}>
        {['a', 'b', 'c', 'd', 'e'].map((key) => (
          <Skeleton key={key} ratio="9 / 10" width="100%" />
        ))}
      </div>
      <div className={classes.frame}>
        <Skeleton ratio="4 / 5" width="100%" />
      </div>
      <div className={classes.words}>
        <Skeleton width="80%" height={34} />
        <Skeleton width="60%" shape="line" />
        <Skeleton height={110} width="100%" />
        <Skeleton height={170} width="100%" />
        <Skeleton height={240} width="100%" />
      </div>
    </Page>
  );
}
