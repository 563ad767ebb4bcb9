import type { KeyboardEvent } from 'react';
import type { Column } from './calendarColumns.ts';
import type { Appointment } from './calendarQueries.ts';
import { STEP } from './gridScale.ts';

/** How far a block is drawn from where it is booked: milliseconds, and columns to the right. */
export interface Draft {
  start: number;
  end: number;
  across: number;
}

export const STILL: Draft = { start: 0, end: 0, across: 0 };

export const lengthOf = ({ startsAt, endsAt }: Appointment) => Date.parse(endsAt) - Date.parse(startsAt);

export const columnAt = (columns: readonly Column[], column: Column, across: number) =>
  columns[columns.indexOf(column) + across] ?? column;

/** The times of a draft; `days` carries them to the day of another column. */
export const movedBy = ({ startsAt, endsAt }: Appointment, { start, end }: Draft, days: number) => ({
  startsAt: new Date(Date.parse(startsAt) + start + days).toISOString(),
  endsAt: new Date(Date.parse(endsAt) + end + days).toISOString(),
});

/** Arrows move by a quarter of an hour or a column; with Shift they move the end. */
export function keyDraft({ key, shiftKey }: KeyboardEvent, { start, end, across }: Draft): Draft | undefined {
  const down = new Map([
    ['ArrowUp', -STEP],
    ['ArrowDown', STEP],
  ]).get(key);
  if (down !== undefined) return { start: shiftKey ? start : start + down, end: end + down, across };
  const right = new Map([
    ['ArrowLeft', -1],
    ['ArrowRight', 1],
  ]).get(key);
  return right === undefined || shiftKey ? undefined : { start, end, across: across + right };
}
