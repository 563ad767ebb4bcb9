import { useMutation } from '@apollo/client/react';
import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { useToast } from '../../ui/toast/ToastProvider.tsx';
import { useClinicContext } from '../../ui/workspace/chosenClinic.ts';
import { cancelMutation, refusalIn } from './bookingMutations.ts';
import type { Appointment } from './calendarQueries.ts';
import { newKey } from './newKey.ts';

/** Calls an appointment off; `problem` is the sentence to show beside it. */
export function useCancel(onDone: () => void) {
  const context = useClinicContext();
  const toast = useToast();
  const [problem, setProblem] = useState<string>();
  const [mutate] = useMutation(cancelMutation, { context, refetchQueries: ['CalendarWindow'] });

  async function cancel({ id, name }: Appointment) {
    setProblem(undefined);
    const input = { appointmentId: id, idempotencyKey: newKey() };
    const answer = await mutate({ variables: { input } }).catch(() => undefined);
    const result = answer?.data?.cancelAppointment;
    const refusal = result && refusalIn(result);
    if (!result || refusal) {
      setProblem(refusal?.message ?? t`The server did not answer. Nothing was cancelled.`);
      return;
    }
    toast({ text: t`${name} is cancelled. The time is free.` });
    onDone();
  }

  return { cancel, problem };
}
