import { STATISTIC_MIN_COUNT } from '@stipple/contract';

interface Scores {
  dayThreeScore: number | null;
  monthTwelveScore: number | null;
}

/** Mean scores from 1 to 5, to one decimal; nothing where fewer answered than a number may be made of. */
export function meanScores(reviews: readonly Scores[]) {
  return {
    dayThree: meanOf(reviews.map((review) => review.dayThreeScore)),
    monthTwelve: meanOf(reviews.map((review) => review.monthTwelveScore)),
  };
}

function meanOf(scores: readonly (number | null)[]) {
  const given = scores.filter((score) => score !== null);
  if (given.length < STATISTIC_MIN_COUNT) return undefined;
  const mean = given.reduce((sum, score) => sum + score, 0) / given.length;
  return Math.round(mean * 10) / 10;
}
