import { Skeleton } from '../feedback/Skeleton.tsx';
import classes from './TechnicianCardFrame.module.css';

/** A technician's card before its data, in its final geometry. */
export function TechnicianCardSkeleton() {
  return (
    <div className={classes.card} aria-hidden>
      <div className={classes.who}>
        <Skeleton width={44} height={44} shape="round" />
        <Skeleton width={150} height={34} />
      </div>
      <Skeleton ratio="4 / 1" width="100%" />
      <Skeleton width="70%" shape="line" />
    </div>
  );
}
