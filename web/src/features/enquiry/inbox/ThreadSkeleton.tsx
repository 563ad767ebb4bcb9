import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import classes from './EnquiryMessages.module.css';

/** The shape of a thread. */
export function ThreadSkeleton() {
  return (
    <div className={classes.messages}>
      <Skeleton width="40%" height={36} />
      <Skeleton width="60%" height={110} />
      <Skeleton width="50%" height={80} />
    </div>
  );
}
