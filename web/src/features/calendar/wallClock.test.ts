import { describe, expect, it } from 'vitest';
import { mondayOf, plusDays, wallInstant, wallMinutes, wallTime } from './wallClock.ts';

const nine = (midnight: string, timeZone: string) => new Date(wallInstant(midnight, 9 * 60, timeZone)).toISOString();

describe('the wall clock of a place', () => {
  it.each([
    ['the day before', '2026-03-28T00:00:00Z', 'Europe/London', '2026-03-28T09:00:00.000Z'],
    ['clocks forward', '2026-03-29T00:00:00Z', 'Europe/London', '2026-03-29T08:00:00.000Z'],
    ['clocks back', '2026-10-24T23:00:00Z', 'Europe/London', '2026-10-25T09:00:00.000Z'],
    ['forward in Chicago', '2026-03-08T06:00:00Z', 'America/Chicago', '2026-03-08T14:00:00.000Z'],
    ['back in Chicago', '2026-11-01T05:00:00Z', 'America/Chicago', '2026-11-01T15:00:00.000Z'],
  ])('shows nine on %s', (_what, midnight, timeZone, instant) => {
    expect(nine(midnight, timeZone)).toBe(instant);
    expect(wallTime(instant, timeZone)).toBe('09:00');
    expect(wallMinutes(Date.parse(instant), timeZone)).toBe(540);
  });

  it('counts days over the ends of months, and weeks from Monday', () => {
    expect(plusDays('2026-02-28', 1)).toBe('2026-03-01');
    expect([mondayOf('2026-03-16'), mondayOf('2026-03-22')]).toEqual(['2026-03-16', '2026-03-16']);
  });
});
