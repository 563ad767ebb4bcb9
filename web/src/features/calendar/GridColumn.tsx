import { useLingui } from '@lingui/react/macro';
import { Avatar } from '../../ui/avatar/Avatar.tsx';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { AppointmentBlock } from './AppointmentBlock.tsx';
import { baseOf, type Column } from './calendarColumns.ts';
import type { Appointment } from './calendarQueries.ts';
import { pixelsOf, quarterAt } from './gridScale.ts';
import classes from './TimeGrid.module.css';
import { targetOf, type MoveTarget, type PendingMove } from './useMove.ts';
import { wallTime } from './wallClock.ts';

interface Props {
  column: Column;
  columns: readonly Column[];
  from: number;
  to: number;
  timeZone: string;
  now: number;
  byDay: boolean;
  openId: string | undefined;
  pending: PendingMove | undefined;
  onOpen: (appointment: Appointment) => void;
  onMove: (appointment: Appointment, target: MoveTarget) => void;
  onCreate: (column: Column, startsAt: number) => void;
  onSay: (words: string) => void;
}

/** One technician's day: hatched where nobody can be booked, with a line where it is now. */
export function GridColumn(props: Props) {
  const { column, columns, from, to, timeZone, now, pending } = props;
  const base = baseOf(column, from, timeZone);
  const end = base + (to - from) * 60_000;
  const shown = [
    ...column.appointments.filter(({ id }) => id !== pending?.appointment.id),
    ...(pending && isIn(column, pending.target) ? [{ ...pending.appointment, ...pending.target }] : []),
  ];
  const place = (startsAt: number, endsAt: number) => ({
    top: pixelsOf(Math.max(startsAt, base) - base),
    height: pixelsOf(Math.min(endsAt, end) - Math.max(startsAt, base)),
  });

  return (
    <section className={classes.column} aria-label={`${column.technicianName}, ${column.day}`}>
      <ColumnHead column={column} byDay={props.byDay} timeZone={timeZone} />
      <div
        className={classes.lane}
        data-column={column.key}
        style={{ height: pixelsOf(end - base) }}
        onPointerUp={(event) => {
          if (event.target !== event.currentTarget || event.button !== 0) return;
          const { top } = event.currentTarget.getBoundingClientRect();
          props.onCreate(column, base + quarterAt(event.clientY - top));
        }}
      >
        {column.working.map((span) => (
          <div
            key={span.startsAt}
            className={classes.open}
            style={place(Date.parse(span.startsAt), Date.parse(span.endsAt))}
          />
        ))}
        {base <= now && now < end && <div className={classes.now} style={{ top: pixelsOf(now - base) }} aria-hidden />}
        {shown.map((appointment) => (
          <AppointmentBlock
            key={appointment.id}
            appointment={appointment}
            column={column}
            columns={columns}
            timeZone={timeZone}
            isOpen={props.openId === appointment.id}
            isBusy={pending?.appointment.id === appointment.id && !pending.refusal}
            style={place(Date.parse(appointment.startsAt), Date.parse(appointment.endsAt))}
            onOpen={() => props.onOpen(appointment)}
            onMove={(target) => props.onMove(appointment, { ...targetOf(appointment), ...target })}
            onSay={props.onSay}
          />
        ))}
      </div>
    </section>
  );
}

const isIn = ({ technicianId, midnight }: Column, target: MoveTarget) =>
  target.technicianId === technicianId &&
  target.startsAt >= midnight &&
  Date.parse(target.startsAt) < Date.parse(midnight) + 23 * 3_600_000;

function ColumnHead({ column, byDay, timeZone }: { column: Column; byDay: boolean; timeZone: string }) {
  const { t } = useLingui();
  const formats = useFormats();
  const [first, last] = [column.working.at(0), column.working.at(-1)];
  const hours =
    first && last ? `${wallTime(first.startsAt, timeZone)}–${wallTime(last.endsAt, timeZone)}` : t`Not at work`;

  return (
    <header className={classes.head}>
      {!byDay && <Avatar name={column.technicianName} initials={column.initials} size={32} />}
      <span className={classes.names}>
        <span className={classes.who}>
          {byDay ? `${formats.weekday(weekdayOf(column.day))} ${formats.shortDay(column.day)}` : column.technicianName}
        </span>
        {column.canBeBooked ? (
          <span className="label">{hours}</span>
        ) : (
          <span className={classes.barred}>{t`Papers do not allow bookings`}</span>
        )}
      </span>
    </header>
  );
}

const weekdayOf = (day: string) => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
