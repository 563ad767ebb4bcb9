import type { ReactNode } from 'react';
import classes from './StageTimeline.module.css';

/** Equal frames from left to right; scrolls sideways where there is no room. */
export function StageTimeline({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ol className={classes.row} aria-label={label} tabIndex={0}>
      {children}
    </ol>
  );
}
