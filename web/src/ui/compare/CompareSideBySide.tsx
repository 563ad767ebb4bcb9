import classes from './compare.module.css';
import type { CompareProps } from './compareSide.ts';
import { usePanning } from './usePanning.ts';
import type { Zoom } from './zoom.ts';
import { ZoomLayer } from './ZoomLayer.tsx';

interface Props extends CompareProps {
  zoom: Zoom;
  onZoom: (zoom: Zoom) => void;
}

/** Two equal frames. Pushing one moves both: they always show the same part. */
export function CompareSideBySide({ left, right, zoom, onZoom }: Props) {
  const panning = usePanning({ zoom, onZoom });

  return (
    <div className={classes.sides} data-two-frames>
      {[left, right].map((side, index) => (
        <div key={index === 0 ? 'left' : 'right'} className={classes.frame} {...panning}>
          <ZoomLayer zoom={zoom}>{side.photo}</ZoomLayer>
          <div className={classes.leftLabel}>{side.label}</div>
        </div>
      ))}
    </div>
  );
}
