import { useLingui } from '@lingui/react/macro';
import { clsx } from 'clsx';
import { useCallback } from 'react';
import { HandleRoot, Item, Provider, Root } from 'react-compare-slider/components';
import { useReactCompareSlider } from 'react-compare-slider/hooks';
import { IconArrowsHorizontal } from '../icons.ts';
import classes from './compare.module.css';
import { endByKey, zoomByKey } from './compareKeys.ts';
import type { CompareProps } from './compareSide.ts';
import { usePanning } from './usePanning.ts';
import type { Zoom } from './zoom.ts';
import { ZoomLayer } from './ZoomLayer.tsx';

interface Props extends CompareProps {
  zoom: Zoom;
  onZoom: (zoom: Zoom) => void;
}

/** A little right of the middle, so that the divider is not taken for a parting. */
const START = 51;

const isCoarse = () => globalThis.matchMedia?.('(pointer: coarse)').matches ?? false;

/** Two photographs in one frame behind a divider. Arrows move it by 2 %, Home and End to the ends. */
export function CompareSlider({ left, right, zoom, onZoom }: Props) {
  const { t } = useLingui();
  const panning = usePanning({ zoom, onZoom });
  const slider = useReactCompareSlider({
    defaultPosition: START,
    keyboardIncrement: '2%',
    // A thumb that scrolls the page must not move the divider; a nearer photograph is pushed, not divided.
    onlyHandleDraggable: isCoarse() || zoom.scale > 1,
    transition: '0s',
  });
  const { setPosition, onHandleRootKeyDown } = slider;

  const handleKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const end = endByKey(event);
      const nearer = zoomByKey(zoom, event);
      if (end === undefined && !nearer) return onHandleRootKeyDown(event);
      event.preventDefault();
      if (end !== undefined) setPosition(end);
      if (nearer) onZoom(nearer);
    },
    [zoom, onZoom, setPosition, onHandleRootKeyDown],
  );

  return (
    <Provider {...slider} onHandleRootKeyDown={handleKeyDown}>
      <Root
        className={clsx(classes.frame, classes.slider)}
        style={zoom.scale > 1 ? { touchAction: 'none' } : undefined}
        {...panning}
      >
        <Item item="itemOne">
          <ZoomLayer zoom={zoom}>{left.photo}</ZoomLayer>
          <div className={classes.leftLabel}>{left.label}</div>
        </Item>
        <Item item="itemTwo">
          <ZoomLayer zoom={zoom}>{right.photo}</ZoomLayer>
          <div className={classes.rightLabel}>{right.label}</div>
        </Item>
        <HandleRoot className={classes.divider} aria-label={t`Divider: ${left.name} left, ${right.name} right`}>
          <span className={classes.line} />
          <span className={classes.handle}>
            <IconArrowsHorizontal size={20} aria-hidden />
          </span>
          <span className={classes.line} />
        </HandleRoot>
      </Root>
    </Provider>
  );
}
