import { useMutation } from '@apollo/client/react';
import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { useToast } from '../../ui/toast/ToastProvider.tsx';
import { useClinicContext } from '../../ui/workspace/chosenClinic.ts';
import { moveMutation, type Refusal, refusalIn } from './bookingMutations.ts';
import type { Appointment } from './calendarQueries.ts';
import { newKey } from './newKey.ts';
import { wallTime } from './wallClock.ts';

/** Where an appointment goes, whole. */
export interface MoveTarget {
  technicianId: string;
  roomId: string | null;
  startsAt: string;
  endsAt: string;
}

export interface PendingMove {
  appointment: Appointment;
  target: MoveTarget;
  refusal?: Refusal | undefined;
}

export const targetOf = ({ technicianId, roomId, startsAt, endsAt }: Appointment): MoveTarget => ({
  technicianId,
  roomId: roomId ?? null,
  startsAt,
  endsAt,
});

interface Yes {
  ignoresHours?: boolean;
  clientAgreesToTechnician?: boolean;
}

const MINUTE = 60_000;
const minutesOf = ({ startsAt, endsAt }: MoveTarget) => (Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE;

/** Moves an appointment, shows it there while it is asked, and offers to undo; a refusal waits for what to do. */
export function useMove(timeZone: string) {
  const context = useClinicContext();
  const toast = useToast();
  const [pending, setPending] = useState<PendingMove>();
  const [mutate] = useMutation(moveMutation, { context, refetchQueries: ['CalendarWindow'] });

  async function ask(appointment: Appointment, target: MoveTarget, yes: Yes) {
    const { technicianId, roomId, startsAt } = target;
    const input = {
      appointmentId: appointment.id,
      technicianId,
      roomId,
      startsAt,
      minutes: minutesOf(target),
      idempotencyKey: newKey(),
      ...yes,
    };
    const answer = await mutate({ variables: { input } }).catch(() => undefined);
    const result = answer?.data?.moveAppointment;
    return result ? refusalIn(result) : lost();
  }

  async function move(appointment: Appointment, target: MoveTarget, yes: Yes = {}) {
    setPending({ appointment, target });
    const refusal = await ask(appointment, target, yes);
    if (refusal) {
      setPending({ appointment, target, refusal });
      return;
    }
    setPending(undefined);
    const before = targetOf(appointment);
    const back = { ignoresHours: true, clientAgreesToTechnician: true };
    const time = wallTime(target.startsAt, timeZone);
    const until = wallTime(target.endsAt, timeZone);
    toast({
      text: t`${appointment.name}: ${time} to ${until} now.`,
      action: { label: t`Undo`, run: () => void undo(appointment, before, back) },
    });
  }

  async function undo(appointment: Appointment, before: MoveTarget, yes: Yes) {
    const refusal = await ask(appointment, before, yes);
    const time = wallTime(before.startsAt, timeZone);
    toast(
      refusal ? { text: refusal.message, tone: 'attention' } : { text: t`${appointment.name} is back at ${time}.` },
    );
  }

  return { move, pending, dismiss: () => setPending(undefined) };
}

const lost = (): Refusal => ({
  message: t`The server did not answer. Nothing was moved, or it is shown in a moment.`,
  freeTimes: [],
  mayIgnoreHours: false,
  asksClient: false,
});
