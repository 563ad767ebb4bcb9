import { i18n } from '@lingui/core';
import { describe, expect, test } from 'vitest';
import { healedLabel, photoLabel } from './photoLabel.ts';

describe('healedLabel', () => {
  test.each([
    [27, 'Not healed yet'],
    [28, 'Healed day 28'],
    [59, 'Healed day 59'],
    [60, 'Healed 2 mo'],
    [181, 'Healed 5 mo'],
    [182, 'Healed 6 mo'],
    [190, 'Healed 6 mo'],
    [364, 'Healed 11 mo'],
    [365, 'Healed 12 mo'],
    [388, 'Healed 12 mo'],
    [730, 'Healed 2 yr'],
    [800, 'Healed 26 mo'],
  ])('it calls day %i "%s"', (days, words) => {
    expect(i18n._(healedLabel(days))).toBe(words);
  });
});

describe('photoLabel', () => {
  test('it never says only "After"', () => {
    const labels = [
      photoLabel({ phase: 'BEFORE' }),
      photoLabel({ phase: 'AFTER_SESSION', sessionNumber: 2, days: 0 }),
      photoLabel({ phase: 'AFTER_SESSION' }),
      photoLabel({ phase: 'HEALED', days: 31 }),
    ].map((label) => i18n._(label));

    expect(labels).toEqual(['Before', 'After S2', 'After a session', 'Healed day 31']);
  });
});
