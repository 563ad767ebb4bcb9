import { daysBetween, HEALED_FROM_DAY } from '@stipple/contract';

/** Days after the last session on which the healed scalp is photographed: a month, half a year, a year. */
const PHOTO_DAYS = [HEALED_FROM_DAY, 180, 365] as const;

interface Course {
  plannedSessionCount: number;
  sessions: readonly { heldOn: string }[];
}

/** The next healed photograph of a finished course: its day of the calendar, and its day after treatment. */
export function nextPhoto({ plannedSessionCount, sessions }: Course, today: string) {
  const last = sessions.at(-1);
  if (!last || sessions.length < plannedSessionCount) return undefined;
  const since = daysBetween(last.heldOn, today);
  const day = PHOTO_DAYS.find((each) => each > since);
  return day === undefined ? undefined : { day, on: plusDays(last.heldOn, day) };
}

function plusDays(from: string, days: number) {
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
