import type { Stage } from '@stipple/contract';
import { clsx } from 'clsx';
import { headPaths } from './headOutline.ts';
import { stageDots } from './stageDots.ts';
import classes from './StageGlyph.module.css';

interface Props {
  stage: Stage;
  /** Height in pixels. */
  size?: number;
  className?: string;
}

/** A head from above, face up, dots where hair is. Always beside its word, so it is not read aloud. */
export function StageGlyph({ stage, size = 40, className }: Props) {
  const { full, thin, lost, scar } = stageDots(stage);

  return (
    <svg
      viewBox="4 2 56 60"
      width={(size * 56) / 60}
      height={size}
      className={clsx(classes.glyph, className)}
      aria-hidden
    >
      <path d={headPaths.ears} className={classes.line} />
      <path d={headPaths.nose} className={classes.line} />
      <path d={headPaths.skull} className={classes.skull} />
      <path d={lost} className={classes.lost} />
      <path d={thin} className={classes.thin} />
      <path d={full} className={classes.full} />
      {scar && <path d={scar} className={classes.scar} />}
    </svg>
  );
}
