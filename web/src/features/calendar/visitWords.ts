import { t } from '@lingui/core/macro';
import type { Appointment } from './calendarQueries.ts';

/** What somebody comes for, in words: "Session 2 of 3". */
export function visitWords({ kind, sessionNumber, plannedSessionCount }: Appointment) {
  if (kind === 'CONSULTATION') return t`Consultation`;
  if (kind === 'HEALED_PHOTOS') return t`Healed photos`;
  if (kind === 'TOUCH_UP') return t`Touch-up`;
  if (sessionNumber === null || sessionNumber === undefined) return t`Session`;
  return plannedSessionCount && sessionNumber <= plannedSessionCount
    ? t`Session ${sessionNumber} of ${plannedSessionCount}`
    : t`Session ${sessionNumber}`;
}

export function stateWords({ state, isHeld }: Pick<Appointment, 'state' | 'isHeld'>) {
  if (isHeld) return t`Held, needs a technician`;
  if (state === 'DONE') return t`Done`;
  if (state === 'DID_NOT_ATTEND') return t`Did not attend`;
  return state === 'CANCELLED' ? t`Cancelled` : t`Booked`;
}
