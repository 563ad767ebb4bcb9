import { describe, expect, it } from 'vitest';
import { endByKey, zoomByKey } from './compareKeys.ts';
import { NO_ZOOM } from './zoom.ts';

const near = { scale: 2, x: 0, y: 0 };

describe('zoomByKey', () => {
  it('goes in with plus, out with minus and back with 0', () => {
    expect(zoomByKey(NO_ZOOM, { key: '+', shiftKey: true })).toMatchObject({ scale: 1.5 });
    expect(zoomByKey(near, { key: '-', shiftKey: false })).toMatchObject({ scale: 1.5 });
    expect(zoomByKey(near, { key: '0', shiftKey: false })).toEqual(NO_ZOOM);
  });

  it('looks to the side of the arrow only with shift', () => {
    expect(zoomByKey(near, { key: 'ArrowRight', shiftKey: true })).toMatchObject({ x: -0.1, y: 0 });
    expect(zoomByKey(near, { key: 'ArrowRight', shiftKey: false })).toBeUndefined();
  });
});

describe('endByKey', () => {
  it('puts the divider at an end', () => {
    expect([endByKey({ key: 'Home' }), endByKey({ key: 'End' }), endByKey({ key: 'a' })]).toEqual([0, 100, undefined]);
  });
});
