/** The one source of "now". Rules take a date as an argument; only edges ask a clock. */
export interface Clock {
  now(): Date;
}

/** A clock that tests and the demo can move; time still passes. */
export interface MovableClock extends Clock {
  moveTo(moment: Date): void;
}

export const systemClock: Clock = { now: () => new Date() };

/** Starts at `start` (or the real now) and ticks on from there. */
export function movableClock(start: Date = new Date()): MovableClock {
  let offset = start.getTime() - Date.now();
  return {
    now: () => new Date(Date.now() + offset),
    moveTo: (moment) => {
      offset = moment.getTime() - Date.now();
    },
  };
}

const MINUTE_MILLISECONDS = 60_000;

/** Tells whole minutes. Papers begin and lapse at the start of a day in some time zone, which is a whole minute everywhere. */
export const minutesOf = (clock: Clock): Clock => ({
  now() {
    const now = clock.now().getTime();
    return new Date(now - (now % MINUTE_MILLISECONDS));
  },
});

/** The calendar day (`YYYY-MM-DD`) it is at `moment` in an IANA time zone. */
export const dayIn = (timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);
