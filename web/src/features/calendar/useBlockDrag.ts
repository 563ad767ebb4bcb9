import { type PointerEvent, useRef } from 'react';
import { type Draft, lengthOf } from './blockDraft.ts';
import type { Column } from './calendarColumns.ts';
import type { Appointment } from './calendarQueries.ts';
import { STEP, stepsOf } from './gridScale.ts';

interface Given {
  appointment: Appointment;
  column: Column;
  columns: readonly Column[];
  draft: Draft | undefined;
  onDraft: (draft: Draft) => void;
  onDrop: (draft: Draft | undefined) => void;
  onOpen: () => void;
}

interface Drag {
  x: number;
  y: number;
  isResize: boolean;
  hasMoved: boolean;
}

/** Fewer pixels are a click. */
const DRAG_FROM = 4;

/** Dragging a block with a mouse or a pen; a finger scrolls. Its lower edge drags the end. */
export function useBlockDrag({ appointment, column, columns, draft, onDraft, onDrop, onOpen }: Given) {
  const drag = useRef<Drag>(undefined);

  function draftAt(from: Drag, event: PointerEvent<HTMLButtonElement>): Draft {
    const width = event.currentTarget.parentElement?.getBoundingClientRect().width ?? 1;
    const steps = stepsOf(event.clientY - from.y);
    if (from.isResize) return { start: 0, end: Math.max(steps, STEP - lengthOf(appointment)), across: 0 };
    const across = Math.round((event.clientX - from.x) / width);
    return { start: steps, end: steps, across: columns[columns.indexOf(column) + across] ? across : 0 };
  }

  return {
    onPointerDown(event: PointerEvent<HTMLButtonElement>) {
      if (event.button !== 0 || event.pointerType === 'touch' || !appointment.viewerCanChange) return;
      const isResize = event.target instanceof HTMLElement && event.target.dataset.handle !== undefined;
      drag.current = { x: event.clientX, y: event.clientY, isResize, hasMoved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLButtonElement>) {
      const from = drag.current;
      if (!from) return;
      from.hasMoved ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) >= DRAG_FROM;
      if (from.hasMoved) onDraft(draftAt(from, event));
    },
    onPointerUp() {
      if (drag.current?.hasMoved) onDrop(draft);
      // The click that follows a drag opens nothing.
      setTimeout(() => {
        drag.current = undefined;
      });
    },
    onClick() {
      if (!drag.current?.hasMoved) onOpen();
    },
  };
}
