import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { IconButton } from '../../ui/button/IconButton.tsx';
import { Chip } from '../../ui/chip/Chip.tsx';
import { IconX } from '../../ui/icons.ts';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { lackWords } from '../../ui/words/lackWords.ts';
import { credentialTypeWords } from '../../ui/words/credentialTypeWords.ts';
import classes from './AppointmentPanel.module.css';
import type { Appointment, Place } from './calendarQueries.ts';
import { SlotFields } from './SlotFields.tsx';
import { slotOf, startOf } from './slot.ts';
import { useCancel } from './useCancel.ts';
import type { useMove } from './useMove.ts';
import { stateWords, visitWords } from './visitWords.ts';
import { dayIn, wallTime } from './wallClock.ts';

interface Props {
  appointment: Appointment;
  place: Place;
  moving: ReturnType<typeof useMove>;
  onClose: () => void;
}

/** One appointment: who, what, where, what holds it; and moving it without dragging. Takes the focus when it opens. */
export function AppointmentPanel({ appointment, place, moving, onClose }: Props) {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const panel = useRef<HTMLElement>(null);
  const { timeZone } = place;
  const { startsAt, endsAt, roomName, technicianName, lacking } = appointment;
  const { cancel, problem } = useCancel(onClose);

  useEffect(() => panel.current?.focus({ preventScroll: true }), []);

  return (
    <aside className={classes.panel} ref={panel} tabIndex={-1} aria-label={t`The appointment`}>
      <div className={classes.head}>
        <Chip tone={appointment.isHeld ? 'blocked' : 'neutral'}>{visitWords(appointment)}</Chip>
        <IconButton label={t`Close`} onClick={onClose}>
          <IconX size={20} aria-hidden />
        </IconButton>
      </div>
      <h2 className="h2">{appointment.name}</h2>
      <p className="second">
        {formats.day(dayIn(timeZone, Date.parse(startsAt)))}, {wallTime(startsAt, timeZone)}–
        {wallTime(endsAt, timeZone)}
        <br />
        {technicianName}
        {roomName && `, ${roomName}`}
        <br />
        {stateWords(appointment)}
      </p>
      {lacking.length > 0 && (
        <ul className={classes.lacking}>
          {lacking.map(({ type, reason }) => (
            <li key={type}>
              {i18n._(credentialTypeWords[type])}: {i18n._(lackWords(reason))}
            </li>
          ))}
        </ul>
      )}
      {(appointment.email || appointment.phone) && (
        <p className="second">{[appointment.email, appointment.phone].filter(Boolean).join(', ')}</p>
      )}
      {appointment.note && <p>{appointment.note}</p>}
      {appointment.viewerCanChange && (
        <>
          <MoveForm
            key={`${startsAt} ${endsAt} ${appointment.technicianId}`}
            appointment={appointment}
            place={place}
            moving={moving}
          />
          {problem && <p role="alert">{problem}</p>}
          <Button variant="quiet" onClick={() => void cancel(appointment)}>
            <Trans>Cancel this appointment</Trans>
          </Button>
        </>
      )}
    </aside>
  );
}

function MoveForm({ appointment, place, moving }: Pick<Props, 'appointment' | 'place' | 'moving'>) {
  const { t } = useLingui();
  const [slot, setSlot] = useState(() => slotOf(appointment, place.timeZone));

  return (
    <form
      className={classes.form}
      aria-label={t`Move`}
      onSubmit={(event) => {
        event.preventDefault();
        const startsAt = startOf(slot, place.timeZone);
        const endsAt = new Date(Date.parse(startsAt) + slot.minutes * 60_000).toISOString();
        void moving.move(appointment, {
          technicianId: slot.technicianId,
          roomId: slot.roomId || null,
          startsAt,
          endsAt,
        });
      }}
    >
      <SlotFields slot={slot} place={place} onChange={setSlot} />
      <Button type="submit">
        <Trans>Move</Trans>
      </Button>
    </form>
  );
}
