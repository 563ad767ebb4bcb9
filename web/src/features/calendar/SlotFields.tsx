import { useLingui } from '@lingui/react/macro';
import { Field } from '../../ui/field/Field.tsx';
import { Select } from '../../ui/field/Select.tsx';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import type { Place } from './calendarQueries.ts';
import classes from './SlotFields.module.css';
import type { Slot } from './slot.ts';

interface Props {
  slot: Slot;
  place: Place;
  onChange: (slot: Slot) => void;
}

const LENGTHS = [15, 30, 45, 60, 75, 90, 120, 150, 180, 195, 210, 240, 300];
const NONE = 'none';

/** Who, when, how long, where: by the wall clock of the place. */
export function SlotFields({ slot, place, onChange }: Props) {
  const { t } = useLingui();
  const formats = useFormats();
  const change = (parts: Partial<Slot>) => onChange({ ...slot, ...parts });
  const lengths = [...new Set([...LENGTHS, slot.minutes])].toSorted((a, b) => a - b);
  const rooms = place.rooms.map(({ id, name }) => ({ value: id, label: name }));

  return (
    <div className={classes.fields}>
      <Select
        label={t`With`}
        value={slot.technicianId}
        options={place.technicians.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(technicianId) => change({ technicianId })}
      />
      <Field
        label={t`Day`}
        type="date"
        required
        value={slot.day}
        onChange={(event) => change({ day: event.target.value })}
      />
      <Field
        label={t`Time`}
        type="time"
        required
        step={900}
        value={slot.time}
        onChange={(event) => change({ time: event.target.value })}
      />
      <Select
        label={t`Length`}
        value={String(slot.minutes)}
        options={lengths.map((minutes) => ({ value: String(minutes), label: formats.duration(minutes) }))}
        onChange={(minutes) => change({ minutes: Number(minutes) })}
      />
      <Select
        label={t`Room`}
        value={slot.roomId || NONE}
        options={[...rooms, { value: NONE, label: t`No room` }]}
        onChange={(roomId) => change({ roomId: roomId === NONE ? '' : roomId })}
      />
    </div>
  );
}
