import type { ReactNode } from 'react';
import classes from './Chip.module.css';

interface Props {
  tone?: 'neutral' | 'attention' | 'blocked' | 'progress' | 'outline';
  icon?: ReactNode;
  children: ReactNode;
}

/** A word of status with its drawing; colour never stands alone. */
export function Chip({ tone = 'neutral', icon, children }: Props) {
  return (
    <span className={classes.chip} data-tone={tone}>
      {icon}
      {children}
    </span>
  );
}
