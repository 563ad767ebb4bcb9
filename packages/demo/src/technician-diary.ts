import type { TechnicianSpec } from './clinic-spec.ts';
import { plusDays, SCRIPT_TODAY, weekdayOf } from './demo-calendar.ts';

/** One technician's days: at most one session each, on a day when they work at that place, never in the future. */
export interface TechnicianDiary {
  /** Takes the free working day nearest to the wish, not before `earliest`. Throws RangeError when there is none near. */
  book(location: string, wish: string, earliest?: string): string;
  /** The first day from the wish on when they work at that place, whether taken or not. */
  workingDayFrom(location: string, wish: string): string;
  /** Takes a day by the script's word. Throws RangeError when they do not work then. */
  bookExactly(location: string, day: string): void;
}

const SEARCH_DAYS = 60;

export function openDiary(technician: TechnicianSpec): TechnicianDiary {
  const taken = new Set<string>();
  const works = (location: string, day: string) =>
    technician.works.some((place) => place.location === location && place.weekdays.includes(weekdayOf(day)));
  const isFree = (location: string, day: string) => day < SCRIPT_TODAY && works(location, day) && !taken.has(day);

  return {
    book(location, wish, earliest = '') {
      const day = around(wish).find((candidate) => candidate >= earliest && isFree(location, candidate));
      if (day === undefined) throw new RangeError(`${technician.name} has no free day near ${wish}.`);
      taken.add(day);
      return day;
    },
    workingDayFrom(location, wish) {
      const day = Array.from({ length: 7 }, (_, days) => plusDays(wish, days)).find((each) => works(location, each));
      if (day === undefined) throw new RangeError(`${technician.name} never works in ${location}.`);
      return day;
    },
    bookExactly(location, day) {
      if (!isFree(location, day)) throw new RangeError(`${technician.name} can't work in ${location} on ${day}.`);
      taken.add(day);
    },
  };
}

/** A day, then the days around it, the nearer first. */
const around = (day: string): string[] => [
  day,
  ...Array.from({ length: SEARCH_DAYS }, (_, index) => [plusDays(day, index + 1), plusDays(day, -index - 1)]).flat(),
];
