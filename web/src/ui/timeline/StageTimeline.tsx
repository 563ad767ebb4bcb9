import type { ReactNode } from 'react';
import classes from './StageTimeline.module.css';

/** Equal frames from left to right; scrolls sideways where there is no room. */
export function StageTimeline({ children, label }: { children: ReactNode; label: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls must be reached by keyboard
    <ol className={classes.row} aria-label={label} tabIndex={0}>
      {children}
    </ol>
  );
}
