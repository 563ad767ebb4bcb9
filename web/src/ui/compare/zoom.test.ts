import { describe, expect, it } from 'vitest';
import { canZoomIn, canZoomOut, NO_ZOOM, pan, zoomIn, zoomOut } from './zoom.ts';

describe('zoom', () => {
  it('goes in by steps and stops at four times', () => {
    let zoom = NO_ZOOM;
    const scales = [1, 2, 3, 4, 5].map(() => {
      zoom = zoomIn(zoom);
      return zoom.scale;
    });

    expect(scales).toEqual([1.5, 2, 3, 4, 4]);
    expect(canZoomIn(zoom)).toBe(false);
  });

  it('returns to the whole picture in the middle', () => {
    const corner = pan(zoomIn(NO_ZOOM), 1, 1);

    const out = zoomOut(corner);

    expect(out).toEqual(NO_ZOOM);
    expect(canZoomOut(out)).toBe(false);
  });

  it('never shows anything beside the picture', () => {
    const zoom = pan(zoomIn(zoomIn(NO_ZOOM)), -9, 9);

    expect(zoom).toEqual({ scale: 2, x: -0.5, y: 0.5 });
  });

  it('keeps the middle of what is seen in the middle', () => {
    const zoom = zoomIn(pan({ scale: 2, x: 0, y: 0 }, 0.2, -0.1));

    expect(zoom.scale).toBe(3);
    expect(zoom.x).toBeCloseTo(0.3);
    expect(zoom.y).toBeCloseTo(-0.15);
  });
});
