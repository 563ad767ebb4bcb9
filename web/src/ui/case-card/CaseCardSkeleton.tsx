import { Skeleton } from '../feedback/Skeleton.tsx';
import classes from './CaseCardFrame.module.css';

/** A case card before its data, in its final geometry. */
export function CaseCardSkeleton() {
  return (
    <div className={classes.card} aria-hidden>
      <Skeleton ratio="8 / 5" />
      <div className={classes.words}>
        <Skeleton width={32} height={34} shape="round" />
        <div className={classes.linesToCome}>
          <Skeleton width="45%" height={16} shape="line" />
          <Skeleton width="70%" shape="line" />
          <Skeleton width="50%" shape="line" />
          <Skeleton width="60%" shape="line" />
        </div>
      </div>
    </div>
  );
}
