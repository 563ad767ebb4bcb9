import { useMutation } from '@apollo/client/react';
import { t } from '@lingui/core/macro';
import type { AppointmentKind } from '@stipple/contract';
import { useState } from 'react';
import { useToast } from '../../ui/toast/ToastProvider.tsx';
import { useClinicContext } from '../../ui/workspace/chosenClinic.ts';
import { bookMutation, type Refusal, refusalIn } from './bookingMutations.ts';
import type { Place } from './calendarQueries.ts';
import { newKey } from './newKey.ts';
import { type Slot, startOf } from './slot.ts';

/** Who comes, and for what. */
export interface Subject {
  kind: AppointmentKind;
  clientId: string | null;
  courseId: string | null;
  name: string;
  email: string;
}

export const NOBODY: Subject = { kind: 'CONSULTATION', clientId: null, courseId: null, name: '', email: '' };

const plain = (message: string): Refusal => ({ message, freeTimes: [], mayIgnoreHours: false, asksClient: false });

/** Books; the same form sent twice books once. `refusal` says why not, and what is free. */
export function useBooking(place: Place, onDone: () => void) {
  const context = useClinicContext();
  const toast = useToast();
  const [key, setKey] = useState(newKey);
  const [refusal, setRefusal] = useState<Refusal>();
  const [mutate, { loading }] = useMutation(bookMutation, { context, refetchQueries: ['CalendarWindow'] });

  async function book(subject: Subject, slot: Slot, ignoresHours = false) {
    const missing = missingIn(subject);
    if (missing) {
      setRefusal(plain(missing));
      return;
    }
    const answer = await mutate({ variables: { input: inputOf({ subject, slot, place, ignoresHours, key }) } }).catch(
      () => undefined,
    );
    const result = answer?.data?.bookAppointment;
    if (!result) {
      setRefusal(plain(t`It is not certain that this is booked. Send it again: it can’t be booked twice.`));
      return;
    }
    setKey(newKey());
    const refused = refusalIn(result);
    setRefusal(refused);
    if (refused) return;
    toast({ text: t`Booked for ${slot.time}.` });
    onDone();
  }

  /** What is asked for has changed: another booking, with another key. */
  function clear() {
    setRefusal(undefined);
    setKey(newKey());
  }

  return { book, refusal, isBooking: loading, clear };
}

function missingIn({ kind, clientId, courseId }: Subject) {
  if (kind !== 'CONSULTATION' && clientId === null) return t`Choose the client.`;
  return kind === 'SESSION' && courseId === null ? t`A session needs a course; this client has none.` : undefined;
}

interface Asked {
  subject: Subject;
  slot: Slot;
  place: Place;
  ignoresHours: boolean;
  key: string;
}

function inputOf({ subject, slot, place, ignoresHours, key }: Asked) {
  const { kind, clientId, courseId, name, email } = subject;
  return {
    kind,
    locationId: place.id,
    technicianId: slot.technicianId,
    roomId: slot.roomId || null,
    clientId,
    courseId: kind === 'CONSULTATION' ? null : courseId,
    contact: clientId === null ? { name, email: email || null } : null,
    startsAt: startOf(slot, place.timeZone),
    minutes: slot.minutes,
    ignoresHours,
    idempotencyKey: key,
  };
}
