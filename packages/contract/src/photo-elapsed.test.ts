import { describe, expect, it } from 'vitest';

import { daysBetween, monthsBetween } from './photo-elapsed.ts';

describe('days between', () => {
  it('counts whole calendar days', () => {
    expect(daysBetween('2024-06-12', '2024-07-13')).toBe(31);
  });

  it('counts a night with a clock change as one day', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });

  it('counts the 29th of February', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });

  it('is negative when the photograph is the older one', () => {
    expect(daysBetween('2024-07-13', '2024-07-10')).toBe(-3);
  });

  it.each(['2025-02-29', '2025-13-01', 'yesterday', ''])('refuses %j as a day', (day) => {
    expect(() => daysBetween(day, '2025-01-01')).toThrow(RangeError);
  });
});

describe('months between', () => {
  it.each([
    ['2024-11-10', '2025-05-10', 6],
    ['2024-11-10', '2025-05-09', 5],
    ['2025-01-31', '2025-02-28', 0],
    ['2025-01-31', '2025-03-31', 2],
    ['2024-12-31', '2025-01-01', 0],
  ])('counts from %s to %s', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});
