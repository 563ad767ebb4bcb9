import { describe, expect, it } from 'vitest';
import { meanScores } from './meanScores.ts';

function makeScores(dayThreeScore: number | null, monthTwelveScore: number | null) {
  return { dayThreeScore, monthTwelveScore };
}

describe('meanScores', () => {
  it('makes a number of five answers, and none of four', () => {
    const reviews = [makeScores(5, 4), makeScores(4, 4), makeScores(5, 3), makeScores(4, 5), makeScores(5, null)];

    expect(meanScores(reviews)).toEqual({ dayThree: 4.6, monthTwelve: undefined });
  });
});
