import { clsx } from 'clsx';
import classes from './DensityBar.module.css';
import { densityDots } from './densityDots.ts';

interface Props {
  value: number;
  of: number;
  /** In pixels, a multiple of 4. */
  width?: number;
  rows?: number;
  /** Fills dot by dot, once. */
  isFilling?: boolean;
  className?: string;
}

/** A part of a whole in dots. Always beside its number, so it is not read aloud. */
export function DensityBar({ value, of, width = 88, rows = 2, isFilling, className }: Props) {
  const share = of > 0 ? Math.min(1, Math.max(0, value / of)) : 0;
  const { filled, open } = densityDots({ share, columns: Math.round(width / 4), rows });

  return (
    <svg
      className={clsx(classes.bar, isFilling && classes.filling, className)}
      viewBox={`0 0 ${width} ${rows * 4}`}
      width={width}
      height={rows * 4}
      aria-hidden
    >
      <path d={open} className={classes.open} />
      <path d={filled} className={classes.filled} />
    </svg>
  );
}
