import { daysBetween, HEALED_FROM_DAY } from '@stipple/contract';
import type { DemoAppointment } from './calendar-records.ts';
import { plusDays } from './demo-calendar.ts';
import type { DemoClinic } from './demo-world.ts';

/** Somebody of the records who is due for something, not before a day. */
export interface Visit {
  readonly kind: 'SESSION' | 'TOUCH_UP' | 'HEALED_PHOTOS';
  readonly from: string;
  readonly whom: Pick<
    DemoAppointment,
    'kind' | 'clientId' | 'courseId' | 'contactName' | 'contactEmail' | 'sessionNumber'
  >;
}

interface Given extends Pick<DemoClinic, 'courses' | 'sessions'> {
  readonly today: string;
  readonly technicianId: string;
  readonly locationId: string;
}

const SESSIONS_APART_DAYS = 14;
const TOUCH_UP_AFTER_DAYS = 300;

/** What the technician's clients at this place are due for: the next sessions of running courses, then touch-ups and healed photographs. */
export function visitsWaiting({ courses, sessions, today, technicianId, locationId }: Given): Visit[] {
  const own = courses.filter((row) => row.technicianId === technicianId && row.locationId === locationId);
  const visits = own.flatMap((course): Visit[] => {
    const held = sessions.filter(({ courseId }) => courseId === course.id);
    const last = held
      .map(({ heldOn }) => heldOn)
      .toSorted()
      .at(-1);
    if (last === undefined) return [];
    const visit = (kind: Visit['kind'], from: string, sessionNumber: number | null): Visit => ({
      kind,
      from,
      whom: {
        kind,
        clientId: course.clientId,
        courseId: course.id,
        contactName: null,
        contactEmail: null,
        sessionNumber,
      },
    });
    const left = course.plannedSessionCount - held.length;
    if (left > 0)
      return Array.from({ length: left }, (_, index) =>
        visit('SESSION', plusDays(later(today, last), SESSIONS_APART_DAYS * index), held.length + index + 1),
      );
    const age = daysBetween(last, today);
    if (age > TOUCH_UP_AFTER_DAYS) return [visit('TOUCH_UP', today, null)];
    return age >= HEALED_FROM_DAY ? [visit('HEALED_PHOTOS', today, null)] : [];
  });
  return visits.toSorted((a, b) => a.from.localeCompare(b.from));
}

/** A fortnight after the last session, or today where that is over. */
function later(today: string, last: string): string {
  const due = plusDays(last, SESSIONS_APART_DAYS);
  return due > today ? due : today;
}
