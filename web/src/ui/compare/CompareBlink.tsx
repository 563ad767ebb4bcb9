import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../button/Button.tsx';
import classes from './compare.module.css';
import type { CompareProps } from './compareSide.ts';
import { usePanning } from './usePanning.ts';
import type { Zoom } from './zoom.ts';
import { ZoomLayer } from './ZoomLayer.tsx';

interface Props extends CompareProps {
  zoom: Zoom;
  onZoom: (zoom: Zoom) => void;
}

/** One frame, one photograph, exchanged at each press: the eye sees what changes. Never moves by itself. */
export function CompareBlink({ left, right, zoom, onZoom }: Props) {
  const { t } = useLingui();
  const [isRight, setIsRight] = useState(true);
  const panning = usePanning({ zoom, onZoom });
  const shown = isRight ? right : left;
  const other = isRight ? left : right;

  return (
    <div className={classes.frame} {...panning}>
      {/* Both stay decoded, so that the exchange is instant. */}
      <div className={classes.under} data-shown={isRight ? undefined : ''} aria-hidden={isRight}>
        <ZoomLayer zoom={zoom}>{left.photo}</ZoomLayer>
      </div>
      <div className={classes.under} data-shown={isRight ? '' : undefined} aria-hidden={!isRight}>
        <ZoomLayer zoom={zoom}>{right.photo}</ZoomLayer>
      </div>
      <div className={classes.leftLabel}>{shown.label}</div>
      <Button
        size="small"
        className={classes.exchange}
        aria-label={t`Showing ${shown.name}. Show ${other.name}`}
        onClick={() => setIsRight(!isRight)}
      >
        <Trans>Show {other.name}</Trans>
      </Button>
    </div>
  );
}
