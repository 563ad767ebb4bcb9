import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import classes from './BookingDialog.module.css';
import { BookingSubject } from './BookingSubject.tsx';
import type { Place } from './calendarQueries.ts';
import { RefusalNote } from './RefusalNote.tsx';
import { SlotFields } from './SlotFields.tsx';
import { type Slot, slotOf } from './slot.ts';
import { NOBODY, useBooking } from './useBooking.ts';

/** What is known when the form opens. */
export interface BookingStart {
  technicianId: string;
  day: string;
  time?: string;
}

interface Props {
  start: BookingStart;
  place: Place;
  onClose: () => void;
}

/** A new booking: for whom, for what, when and where. A refusal says what is free instead. */
export function BookingDialog({ start, place, onClose }: Props) {
  const { t } = useLingui();
  const { timeZone } = place;
  const [subject, setSubject] = useState(NOBODY);
  const [slot, setSlot] = useState<Slot>({
    roomId: place.rooms[0]?.id ?? '',
    minutes: 45,
    time: '09:00',
    ...start,
  });
  const { book, refusal, isBooking, clear } = useBooking(place, onClose);

  return (
    <Dialog isOpen onClose={onClose} title={t`New booking`}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void book(subject, slot);
        }}
      >
        <BookingSubject subject={subject} onChange={setSubject} onLength={(minutes) => setSlot({ ...slot, minutes })} />
        <SlotFields
          slot={slot}
          place={place}
          onChange={(next) => {
            clear();
            setSlot(next);
          }}
        />
        {refusal && (
          <RefusalNote
            refusal={refusal}
            timeZone={timeZone}
            onTakeTime={(time) => {
              const next = slotOf({ ...time, technicianId: slot.technicianId, roomId: time.roomId ?? null }, timeZone);
              setSlot(next);
              void book(subject, next);
            }}
            onIgnoreHours={() => void book(subject, slot, true)}
          />
        )}
        <div className={classes.foot}>
          <Button onClick={onClose}>
            <Trans>Back</Trans>
          </Button>
          <Button type="submit" variant="primary" isBusy={isBooking}>
            <Trans>Book</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
