import { describe, expect, it } from 'vitest';
import { meanScores } from './meanScores.ts';

function makeScores(dayThreeScore: number | null, monthTwelveScore: number | null) {
  return { dayThreeScore, monthTwelveScore };
}

describe('meanScores', () => {
  it('makes a number of five answers, and none of four', () => {
    const reviews = [makeScores(5, 4), makeScores(4, 4), makeScores(5, 3), makeScores(4, 5), makeScores(5, null)];

    expect(meanScores(reviews)).toEqual({
      dayThree: { mean: 4.6, count: 5 },
      monthTwelve: { mean: undefined, count: 4 },
      change: { mean: undefined, count: 4 },
    });
  });

  it('measures the change by those who answered both times only', () => {
    const both = [makeScores(5, 4), makeScores(5, 4), makeScores(5, 4), makeScores(5, 5), makeScores(5, 3)];

    expect(meanScores([...both, makeScores(1, null), makeScores(null, 1)]).change).toEqual({ mean: -1, count: 5 });
  });
});
