import { describe, expect, it } from 'vitest';

import { daysBetween, daysHealed, isHealed, monthsBetween, photoPhaseLabel } from './photo-elapsed.ts';

describe('days between', () => {
  it('counts whole calendar days', () => {
    expect(daysHealed('2024-06-12', '2024-07-13')).toBe(31);
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

describe('healed', () => {
  it('starts on day 28 and not a day before', () => {
    expect([27, 28].map(isHealed)).toEqual([false, true]);
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

describe('caption', () => {
  const photo = { phase: 'HEALED', session: 3, lastSessionOn: '2024-06-12' } as const;

  it('names the session of a photograph taken right after it', () => {
    const label = photoPhaseLabel({ ...photo, phase: 'AFTER_SESSION', session: 1, takenOn: '2024-06-12' });

    expect(label).toEqual({ kind: 'AFTER_SESSION', session: 1 });
  });

  it('names a photograph from before any session', () => {
    expect(photoPhaseLabel({ ...photo, phase: 'BEFORE', takenOn: '2024-05-02' })).toEqual({ kind: 'BEFORE' });
  });

  it.each([
    ['2024-07-09', { kind: 'DAYS_AFTER', days: 27 }],
    ['2024-07-10', { kind: 'HEALED_DAYS', days: 28 }],
    ['2024-08-11', { kind: 'HEALED_DAYS', days: 60 }],
    ['2024-08-12', { kind: 'HEALED_MONTHS', months: 2 }],
    ['2025-07-05', { kind: 'HEALED_MONTHS', months: 12 }],
  ])('says what is true of a photograph taken on %s', (takenOn, label) => {
    expect(photoPhaseLabel({ ...photo, takenOn })).toEqual(label);
  });
});
