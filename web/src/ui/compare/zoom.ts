/** How far in, and where: `x` and `y` move the picture by a share of its frame (0.5 is half a frame right or down). */
export interface Zoom {
  scale: number;
  x: number;
  y: number;
}

/** Times the frame's size; the last is beyond the pixels of most photographs on most screens. */
const ZOOM_STEPS = [1, 1.5, 2, 3, 4] as const;

export const NO_ZOOM: Zoom = { scale: 1, x: 0, y: 0 };

export const canZoomIn = (zoom: Zoom) => zoom.scale < (ZOOM_STEPS.at(-1) ?? 1);
export const canZoomOut = (zoom: Zoom) => zoom.scale > 1;

export function zoomIn(zoom: Zoom): Zoom {
  return scaleTo(zoom, ZOOM_STEPS.find((step) => step > zoom.scale) ?? zoom.scale);
}

export function zoomOut(zoom: Zoom): Zoom {
  return scaleTo(zoom, ZOOM_STEPS.findLast((step) => step < zoom.scale) ?? 1);
}

/** Moves the picture under its frame and stops at its edges. */
export function pan(zoom: Zoom, dx: number, dy: number): Zoom {
  return within({ ...zoom, x: zoom.x + dx, y: zoom.y + dy });
}

/** Keeps the middle of what is seen in the middle. */
function scaleTo(zoom: Zoom, scale: number): Zoom {
  const factor = scale / zoom.scale;
  return within({ scale, x: zoom.x * factor, y: zoom.y * factor });
}

function within({ scale, x, y }: Zoom): Zoom {
  const most = (scale - 1) / 2;
  const clamp = (value: number) => Math.min(most, Math.max(-most, value)) || 0;
  return { scale, x: clamp(x), y: clamp(y) };
}
