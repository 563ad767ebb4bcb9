import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import { IconCheck, IconLock } from '../../ui/icons.ts';
import type { Column } from './calendarColumns.ts';
import type { Appointment } from './calendarQueries.ts';
import classes from './AppointmentBlock.module.css';
import type { MoveTarget } from './useMove.ts';
import { useBlockMoves } from './useBlockMoves.ts';
import { stateWords, visitWords } from './visitWords.ts';
import { wallTime } from './wallClock.ts';

interface Props {
  appointment: Appointment;
  column: Column;
  columns: readonly Column[];
  timeZone: string;
  isOpen: boolean;
  isBusy: boolean;
  style: CSSProperties;
  onOpen: () => void;
  onMove: (target: Partial<MoveTarget>) => void;
  onSay: (words: string) => void;
}

/** An appointment in the grid: drag it, or focus it and use the arrows. */
export function AppointmentBlock(props: Props) {
  const { appointment, timeZone, isOpen, isBusy, style } = props;
  const { draftStyle, handlers, startsAt, endsAt } = useBlockMoves(props);
  const time = `${wallTime(startsAt, timeZone)}–${wallTime(endsAt, timeZone)}`;
  const visit = visitWords(appointment);
  // Begins with what is written in it, in the same order, so that whoever speaks what they see is understood.
  const label = [
    appointment.name,
    visit,
    time,
    appointment.roomName,
    stateWords(appointment),
    appointment.technicianName,
  ]
    .filter(Boolean)
    .join(', ');
  const isShort = Date.parse(endsAt) - Date.parse(startsAt) < 45 * 60_000;

  return (
    <button
      type="button"
      className={clsx(classes.block, isShort && classes.short)}
      style={{ ...style, ...draftStyle }}
      data-kind={appointment.kind}
      data-session={appointment.sessionNumber ?? undefined}
      data-state={appointment.state}
      data-held={appointment.isHeld ? '' : undefined}
      data-open={isOpen ? '' : undefined}
      aria-busy={isBusy || undefined}
      aria-label={label}
      aria-keyshortcuts="ArrowUp ArrowDown ArrowLeft ArrowRight Shift+ArrowUp Shift+ArrowDown Enter"
      {...handlers}
    >
      <BlockWords appointment={appointment} visit={visit} time={time} isShort={isShort} />
      {appointment.viewerCanChange && <span className={classes.handle} data-handle aria-hidden />}
    </button>
  );
}

interface Words {
  appointment: Appointment;
  visit: string;
  time: string;
  isShort: boolean;
}

/** Half an hour has room for one line. The spaces between are not drawn; they keep the words apart for whoever listens. */
function BlockWords({ appointment, visit, time, isShort }: Words) {
  return (
    <>
      <span className={classes.name}>
        {appointment.name}
        {appointment.isHeld && <IconLock size={14} stroke={1.75} aria-hidden />}
        {appointment.state === 'DONE' && <IconCheck size={14} stroke={2} aria-hidden />}
      </span>{' '}
      <span className={classes.visit}>{visit}</span>{' '}
      {!isShort && <span className={classes.time}>{[time, appointment.roomName].filter(Boolean).join(', ')}</span>}{' '}
      {appointment.isHeld && !isShort && <span className={classes.flag}>{stateWords(appointment)}</span>}
    </>
  );
}
