import type { CSSProperties } from 'react';
import classes from './Skeleton.module.css';

interface Props {
  width?: CSSProperties['width'];
  height?: CSSProperties['height'];
  /** Width to height, such as `4 / 5`. */
  ratio?: string;
  shape?: 'block' | 'line' | 'round';
}

/** A still grey stand-in with the size of what will come. */
export function Skeleton({ width, height, ratio, shape = 'block' }: Props) {
  return (
    <span className={classes.skeleton} data-shape={shape} style={{ width, height, aspectRatio: ratio }} aria-hidden />
  );
}
