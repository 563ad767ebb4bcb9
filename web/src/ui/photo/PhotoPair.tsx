import type { ReactNode } from 'react';
import classes from './PhotoPair.module.css';

interface Props {
  /** Two photographs of one view, before first. */
  children: ReactNode;
  /** Round corners, on the pair and not on each frame. */
  isRound?: boolean;
}

/** Two frames of equal size with two pixels between. */
export function PhotoPair({ children, isRound = true }: Props) {
  return (
    <span className={classes.pair} data-round={isRound ? '' : undefined}>
      {children}
    </span>
  );
}
