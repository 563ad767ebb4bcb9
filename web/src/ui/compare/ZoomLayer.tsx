import type { ReactNode } from 'react';
import classes from './compare.module.css';
import type { Zoom } from './zoom.ts';

interface Props {
  zoom: Zoom;
  children: ReactNode;
}

/** Shows a photograph nearer. Two layers given one zoom stay the same part of the scalp. */
export function ZoomLayer({ zoom, children }: Props) {
  return (
    <div
      className={classes.layer}
      style={{ transform: `translate(${zoom.x * 100}%, ${zoom.y * 100}%) scale(${zoom.scale})` }}
    >
      {children}
    </div>
  );
}
