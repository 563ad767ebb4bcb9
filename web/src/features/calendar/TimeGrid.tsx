import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { VisuallyHidden } from '../../ui/layout/VisuallyHidden.tsx';
import { type Column, shownMinutes } from './calendarColumns.ts';
import type { Appointment } from './calendarQueries.ts';
import { GridColumn } from './GridColumn.tsx';
import classes from './TimeGrid.module.css';
import type { MoveTarget, PendingMove } from './useMove.ts';

interface Props {
  columns: readonly Column[];
  timeZone: string;
  now: number;
  /** Heads name days instead of technicians. */
  byDay: boolean;
  openId: string | undefined;
  pending: PendingMove | undefined;
  onOpen: (appointment: Appointment) => void;
  onMove: (appointment: Appointment, target: MoveTarget) => void;
  onCreate: (column: Column, startsAt: number) => void;
}

/** Hours down, technicians or days across. */
export function TimeGrid({ columns, ...props }: Props) {
  const { t } = useLingui();
  const [said, setSaid] = useState('');
  const { from, to } = shownMinutes(columns, props.timeZone);
  const hours = Array.from({ length: (to - from) / 60 }, (_, index) => from / 60 + index);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls is reached by keyboard
    <div className={classes.scroller} role="region" aria-label={t`Hours`} tabIndex={0}>
      <div
        className={classes.grid}
        style={{ gridTemplateColumns: `56px repeat(${columns.length}, minmax(150px, 1fr))` }}
      >
        <div className={classes.axis} aria-hidden>
          {hours.map((hour) => (
            <span key={hour}>{`${String(hour).padStart(2, '0')}:00`}</span>
          ))}
        </div>
        {columns.map((column) => (
          <GridColumn
            key={column.key}
            column={column}
            columns={columns}
            from={from}
            to={to}
            onSay={setSaid}
            {...props}
          />
        ))}
      </div>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  );
}
