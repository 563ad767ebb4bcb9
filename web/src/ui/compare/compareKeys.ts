import { NO_ZOOM, pan, type Zoom, zoomIn, zoomOut } from './zoom.ts';

const PAN_SHARE = 0.1;

const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [PAN_SHARE, 0],
  ArrowRight: [-PAN_SHARE, 0],
  ArrowUp: [0, PAN_SHARE],
  ArrowDown: [0, -PAN_SHARE],
};

interface Key {
  key: string;
  shiftKey: boolean;
}

/** What a key does to the zoom: plus and minus go in and out, 0 returns, shift and an arrow look to that side. */
export function zoomByKey(zoom: Zoom, { key, shiftKey }: Key): Zoom | undefined {
  if (key === '+' || key === '=') return zoomIn(zoom);
  if (key === '-' || key === '_') return zoomOut(zoom);
  if (key === '0') return NO_ZOOM;
  const side = shiftKey ? pans[key] : undefined;
  return side && pan(zoom, side[0], side[1]);
}

/** Where Home and End put the divider, in percent. */
export function endByKey({ key }: Pick<Key, 'key'>): number | undefined {
  if (key === 'Home') return 0;
  return key === 'End' ? 100 : undefined;
}
