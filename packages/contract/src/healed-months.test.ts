import { describe, expect, it } from 'vitest';
import { healedDaysOf, healedMonthsOf, healedStepOf } from './healed-months.ts';

describe('healed months', () => {
  it.each([
    [6, 182],
    [12, 365],
    [24, 730],
  ])('begin at %i months on day %i', (months, days) => {
    expect(healedDaysOf(months)).toBe(days);
    expect([days - 1, days].map(healedMonthsOf)).toEqual([months - 1, months]);
  });

  it('are none before day 28, and none are called so before day 30', () => {
    expect([-1, 0, 27, 28, 29, 30].map(healedMonthsOf)).toEqual([0, 0, 0, 0, 0, 1]);
    expect(healedDaysOf(0)).toBe(28);
  });

  it('are the most whose first day has come, for twenty years', () => {
    const wrong = Array.from({ length: 7_305 }, (_, days) => days + 28).filter((days) => {
      const months = healedMonthsOf(days);
      return healedDaysOf(months) > days || healedDaysOf(months + 1) <= days;
    });

    expect(wrong).toEqual([]);
  });

  it('fall into the steps of the counts at the same days', () => {
    const days = [-1, 27, 28, 181, 182, 364, 365, 729, 730, 4_000];

    expect(days.map(healedStepOf)).toEqual([-1, -1, 0, 0, 6, 6, 12, 12, 24, 24]);
  });
});
