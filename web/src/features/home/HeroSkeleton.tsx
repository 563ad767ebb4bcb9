import { DelayedFallback } from '../../ui/feedback/DelayedFallback.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';
import classes from './HeroCase.module.css';

const places = ['a', 'b', 'c', 'd', 'e'];

/** Five frames to come, in their final size. */
export function HeroSkeleton() {
  return (
    <DelayedFallback>
      <div className={classes.skeleton}>
        {places.map((place) => (
          <div key={place} className={classes.frame}>
            <Skeleton height={8} shape="line" />
            <Skeleton ratio="4 / 5" />
            <Skeleton width="60%" shape="line" />
          </div>
        ))}
      </div>
    </DelayedFallback>
  );
}
