import { Skeleton } from '../../ui/feedback/Skeleton.tsx';
import classes from './ComparisonSkeleton.module.css';

/** The shape of a comparison while it is on its way. */
export function ComparisonSkeleton({ count }: { count: number }) {
  const columns = Array.from({ length: count }, (_, index) => index);

  return (
    <div className={classes.skeleton}>
      {columns.map((column) => (
        <div key={column} className={classes.column}>
          <Skeleton width="100%" ratio="2 / 1" />
          <Skeleton width="60%" shape="line" />
          <Skeleton width="100%" height={240} />
        </div>
      ))}
    </div>
  );
}
