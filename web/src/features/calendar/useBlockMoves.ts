import { t } from '@lingui/core/macro';
import { type KeyboardEvent, useRef, useState } from 'react';
import { columnAt, type Draft, keyDraft, lengthOf, movedBy, STILL } from './blockDraft.ts';
import { baseOfDay, type Column } from './calendarColumns.ts';
import type { Appointment } from './calendarQueries.ts';
import { pixelsOf, STEP } from './gridScale.ts';
import { useBlockDrag } from './useBlockDrag.ts';
import type { MoveTarget } from './useMove.ts';
import { wallTime } from './wallClock.ts';

interface Given {
  appointment: Appointment;
  column: Column;
  columns: readonly Column[];
  timeZone: string;
  onOpen: () => void;
  onMove: (target: Partial<MoveTarget>) => void;
  onSay: (words: string) => void;
}

/** Keys pressed within this many milliseconds are one move. */
const KEYS_SETTLE = 700;

/** Moving a block by pointer and by keys: both draw a draft first and send it once it rests. */
export function useBlockMoves({ appointment, column, columns, timeZone, onOpen, onMove, onSay }: Given) {
  const [draft, setDraft] = useState<Draft>();
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { start, end, across } = draft ?? STILL;
  const days = baseOfDay(columnAt(columns, column, across)) - baseOfDay(column);
  const drawn = movedBy(appointment, draft ?? STILL, days);

  function send(next: Draft | undefined) {
    clearTimeout(settling.current);
    setDraft(undefined);
    if (!next || (next.start === 0 && next.end === 0 && next.across === 0)) return;
    const to = columnAt(columns, column, next.across);
    onMove({ technicianId: to.technicianId, ...movedBy(appointment, next, baseOfDay(to) - baseOfDay(column)) });
  }

  function propose(next: Draft) {
    if (lengthOf(appointment) + next.end - next.start < STEP) return;
    setDraft(next);
    const { startsAt, endsAt } = movedBy(appointment, next, 0);
    const who = columnAt(columns, column, next.across).technicianName;
    onSay(t`${wallTime(startsAt, timeZone)} to ${wallTime(endsAt, timeZone)}, ${who}`);
    clearTimeout(settling.current);
    settling.current = setTimeout(() => send(next), KEYS_SETTLE);
  }

  function handleKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    if (event.key === 'Escape' && draft) {
      send(undefined);
      onSay(t`Left where it was`);
      return;
    }
    const next = appointment.viewerCanChange ? keyDraft(event, draft ?? STILL) : undefined;
    if (!next) return;
    event.preventDefault();
    if (columns[columns.indexOf(column) + next.across]) propose(next);
  }

  const drag = useBlockDrag({ appointment, column, columns, draft, onDraft: setDraft, onDrop: send, onOpen });

  return {
    ...drawn,
    draftStyle: draft && {
      transform: `translate(${across * 100}%, ${pixelsOf(start)}px)`,
      height: pixelsOf(lengthOf(appointment) + end - start),
      zIndex: 3,
    },
    handlers: { ...drag, onKeyDown: handleKeyDown, onBlur: () => send(draft) },
  };
}
