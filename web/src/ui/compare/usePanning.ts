import { type PointerEvent, useRef } from 'react';
import { pan, type Zoom } from './zoom.ts';

interface Panning {
  zoom: Zoom;
  onZoom: (zoom: Zoom) => void;
}

/** Lets a pointer push an enlarged photograph about; the handle of a slider keeps its own drag. */
export function usePanning({ zoom, onZoom }: Panning) {
  const from = useRef<{ x: number; y: number } | undefined>(undefined);
  const isOn = zoom.scale > 1;

  function handlePointerDown(event: PointerEvent<HTMLElement>) {
    const isOnHandle = event.target instanceof Element && event.target.closest('[role="slider"]');
    if (!isOn || isOnHandle || event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, y: event.clientY };
  }

  function handlePointerMove(event: PointerEvent<HTMLElement>) {
    if (!from.current) return;
    const { width, height } = event.currentTarget.getBoundingClientRect();
    onZoom(pan(zoom, (event.clientX - from.current.x) / width, (event.clientY - from.current.y) / height));
    from.current = { x: event.clientX, y: event.clientY };
  }

  function handlePointerEnd() {
    from.current = undefined;
  }

  return {
    'data-zoomed': isOn ? '' : undefined,
    onPointerDown: handlePointerDown,
    onPointerMove: handlePointerMove,
    onPointerUp: handlePointerEnd,
    onPointerCancel: handlePointerEnd,
  };
}
