import type { ReactNode } from 'react';
import classes from './DelayedFallback.module.css';

/** Keeps the place from the start, but shows the skeleton only when the wait is longer than 200 ms. */
export function DelayedFallback({ children }: { children: ReactNode }) {
  return (
    <div className={classes.delayed} aria-busy="true">
      {children}
    </div>
  );
}
