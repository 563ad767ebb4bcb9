import { CaseCardSkeleton } from '../../../ui/case-card/CaseCardSkeleton.tsx';
import { DelayedFallback } from '../../../ui/feedback/DelayedFallback.tsx';
import classes from './CaseGrid.module.css';

const places = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Six cards to come. */
export function CaseGridSkeleton() {
  return (
    <DelayedFallback>
      <div className={classes.grid}>
        {places.map((place) => (
          <CaseCardSkeleton key={place} />
        ))}
      </div>
    </DelayedFallback>
  );
}
