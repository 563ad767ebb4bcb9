import { STATISTIC_MIN_COUNT } from '@stipple/contract';

interface Scores {
  dayThreeScore: number | null;
  monthTwelveScore: number | null;
}

export interface MeanOf {
  /** To one decimal; nothing where fewer answered than a number may be made of. */
  readonly mean: number | undefined;
  readonly count: number;
}

/** Mean scores from 1 to 5 of the visit and of the result, and the change between the two by those who answered both. */
export function meanScores(reviews: readonly Scores[]) {
  return {
    dayThree: meanOf(reviews.map((review) => review.dayThreeScore)),
    monthTwelve: meanOf(reviews.map((review) => review.monthTwelveScore)),
    change: meanOf(reviews.map(changeIn)),
  };
}

const changeIn = ({ dayThreeScore, monthTwelveScore }: Scores): number | null =>
  dayThreeScore === null || monthTwelveScore === null ? null : monthTwelveScore - dayThreeScore;

function meanOf(scores: readonly (number | null)[]): MeanOf {
  const given = scores.filter((score) => score !== null);
  const count = given.length;
  if (count < STATISTIC_MIN_COUNT) return { mean: undefined, count };
  const mean = given.reduce((sum, score) => sum + score, 0) / count;
  return { mean: Math.round(mean * 10) / 10, count };
}
