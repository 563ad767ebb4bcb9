import { describe, expect, test } from 'vitest';
import { formatsOf } from './formats.ts';

const british = formatsOf('en-GB');
const american = formatsOf('en-US');

describe('formatsOf', () => {
  test('it writes a day alike in every time zone, as the locale orders it', () => {
    expect(british.day('2026-01-12')).toBe('12 Jan 2026');
    expect(american.day('2026-01-12')).toBe('Jan 12, 2026');
  });

  test('it writes cents only where there are some', () => {
    expect(british.money({ amountCents: 195_000, currency: 'GBP' })).toBe('£1,950');
    expect(british.money({ amountCents: 195_050, currency: 'GBP' })).toBe('£1,950.50');
    expect(british.money({ amountCents: 195_000, currency: 'USD' })).toBe('US$1,950');
  });

  test('it writes a range once when both ends are the same', () => {
    expect(british.priceRange({ fromCents: 120_000, toCents: 120_000, currency: 'GBP' })).toBe('£1,200');
    expect(british.priceRange({ fromCents: 120_000, toCents: 180_000, currency: 'GBP' })).toMatch(
      /^£1,200\s?–\s?£1,800$/,
    );
  });

  test('it measures roads in miles where people do', () => {
    expect(british.distance(64)).toBe('40 miles');
    expect(formatsOf('en-IE').distance(64)).toBe('64 km');
  });

  test('it measures around a town as its own roads are, whoever reads it', () => {
    expect(formatsOf('en-IE').distance(64, 'gb-england-leeds')).toBe('40 miles');
    expect(british.distance(50, 'fr-france-paris')).toBe('50 km');
    expect(british.distance(16, 'gb-england-leeds')).toBe('10 miles');
    expect(american.distance(3, 'us-texas-austin')).toBe('1.9 miles');
  });

  test('it writes hours as a clinic says them', () => {
    expect([220, 180, 45].map((minutes) => british.duration(minutes))).toEqual(['3 h 40', '3 h', '45 min']);
  });
});
