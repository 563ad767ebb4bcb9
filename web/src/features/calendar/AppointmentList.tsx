import { Trans, useLingui } from '@lingui/react/macro';
import { IconLock } from '../../ui/icons.ts';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import classes from './AppointmentList.module.css';
import type { Appointment, OpenDay } from './calendarQueries.ts';
import { stateWords, visitWords } from './visitWords.ts';
import { wallTime } from './wallClock.ts';

interface Props {
  days: readonly OpenDay[];
  appointments: readonly Appointment[];
  timeZone: string;
  onOpen: (appointment: Appointment) => void;
}

/** Day by day, by time. */
export function AppointmentList({ days, appointments, timeZone, onOpen }: Props) {
  const { t } = useLingui();
  const formats = useFormats();

  return (
    <div className={classes.list}>
      {days.map((day) => {
        const ofDay = appointments.filter(({ startsAt }) => startsAt >= day.startsAt && startsAt < day.endsAt);
        return (
          <section key={day.day} className={classes.day} aria-label={formats.day(day.day)}>
            <h2 className="h4">{formats.day(day.day)}</h2>
            {day.closureReason && (
              <p className="second">
                <Trans>Closed: {day.closureReason}</Trans>
              </p>
            )}
            {ofDay.length === 0 && !day.closureReason && (
              <p className="second">{day.open.length > 0 ? t`Nothing is booked.` : t`Closed.`}</p>
            )}
            <ul className={classes.rows}>
              {ofDay.map((appointment) => (
                <li key={appointment.id}>
                  <button
                    type="button"
                    className={classes.row}
                    data-kind={appointment.kind}
                    data-held={appointment.isHeld ? '' : undefined}
                    onClick={() => onOpen(appointment)}
                  >
                    <span className={classes.times}>
                      {wallTime(appointment.startsAt, timeZone)}
                      <span className="second">{wallTime(appointment.endsAt, timeZone)}</span>
                    </span>
                    <span className={classes.words}>
                      <span className={classes.name}>
                        {appointment.name} {appointment.isHeld && <IconLock size={14} aria-hidden />}
                      </span>
                      <span className="second">
                        {visitWords(appointment)}, {appointment.technicianName}
                        {appointment.roomName && `, ${appointment.roomName}`}
                      </span>
                      <span className="label">{stateWords(appointment)}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
