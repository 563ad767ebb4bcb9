import type { Appointment } from './calendarQueries.ts';
import { dayIn, wallInstant, wallTime } from './wallClock.ts';

/** A time as a form holds it: by the wall clock of the place. */
export interface Slot {
  technicianId: string;
  roomId: string;
  day: string;
  time: string;
  minutes: number;
}

export const slotOf = (
  { technicianId, roomId, startsAt, endsAt }: Pick<Appointment, 'technicianId' | 'roomId' | 'startsAt' | 'endsAt'>,
  timeZone: string,
): Slot => ({
  technicianId,
  roomId: roomId ?? '',
  day: dayIn(timeZone, Date.parse(startsAt)),
  time: wallTime(startsAt, timeZone),
  minutes: (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000,
});

/** The instant that a slot begins at. */
export function startOf({ day, time }: Pick<Slot, 'day' | 'time'>, timeZone: string) {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(wallInstant(midnightOf(day, timeZone), hours * 60 + minutes, timeZone)).toISOString();
}

/** Noon is the same day everywhere it is asked for; its wall clock tells how far midnight is. */
function midnightOf(day: string, timeZone: string) {
  const noon = wallInstant(`${day}T00:00:00Z`, 12 * 60, timeZone);
  return new Date(noon - 12 * 3_600_000).toISOString();
}
