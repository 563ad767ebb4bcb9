import { i18n } from '@lingui/core';
import { plural, t } from '@lingui/core/macro';
import { healedMonthsOf, STATISTIC_MIN_COUNT } from '@stipple/contract';
import { meanScores } from '../../ui/words/meanScores.ts';
import { shareReasons } from '../../ui/words/shareReasons.ts';
import { goalWords, stageWords } from '../../ui/words/vocabulary.ts';
import { infectionControlLine } from './paperAnswers.ts';
import type { Asked } from './questionSheet.ts';

/** What the record says to one question. */
export interface Answer {
  /** False: a line to write on. What is known stands above it all the same. */
  readonly isAnswered: boolean;
  readonly evidence: readonly string[];
}

const blank = (...evidence: string[]): Answer => ({ isAnswered: false, evidence });
const answered = (...evidence: string[]): Answer => ({ isAnswered: true, evidence });

export function experienceAnswer({ record: { technician }, on }: Asked): Answer {
  const { completedCourses, stages, goals } = technician.experience;
  if (completedCourses === 0) return blank(t`No finished treatment is on record here yet.`);

  const ofStage = stages.find(({ stage }) => stage === on.stage)?.count ?? 0;
  const ofGoal = goals.find(({ goal }) => goal === on.goal)?.count ?? 0;
  return answered(
    plural(completedCourses, {
      one: '# finished treatment, counted from signed session records.',
      other: '# finished treatments, counted from signed session records.',
    }),
    ...(on.stage ? [`${i18n._(stageWords[on.stage])}: ${ofStage}.`] : []),
    ...(on.goal ? [`${i18n._(goalWords[on.goal])}: ${ofGoal}.`] : []),
  );
}

export function ownWorkAnswer({ record: { cases } }: Asked): Answer {
  if (cases.verified === 0) return blank(t`No published case is confirmed by its client yet.`);
  return answered(
    t`Of ${cases.published} published cases, ${cases.verified} are confirmed by their clients: “this is me, nothing was changed”.`,
    t`Their sessions and days are counted from signed records.`,
  );
}

export function healedAnswer({ record: { cases } }: Asked): Answer {
  if (cases.healedTwelveMonths === 0) return blank(t`None of a year or older is published here yet.`);
  const months = healedMonthsOf(cases.oldestHealedDays ?? 0);
  return answered(
    plural(cases.healedTwelveMonths, {
      one: '# published case is photographed healed at 12 months or later.',
      other: '# published cases are photographed healed at 12 months or later.',
    }),
    plural(months, {
      one: 'The oldest photograph is # month old.',
      other: 'The oldest: # months after the last session.',
    }),
  );
}

export function conditionsAnswer({ record: { cases } }: Asked): Answer {
  if (cases.comparable === 0) return blank(t`No published pair is marked comparable here yet.`);
  return answered(
    plural(cases.comparable, {
      one: '# published case has a pair measured as comparable in view, light and sharpness.',
      other: '# published cases have a pair measured as comparable in view, light and sharpness.',
    }),
  );
}

export function rangeAnswer({ record: { technician }, formats }: Asked): Answer {
  const { finished, published, ...rest } = technician.experience.publishedShare;
  if (finished === 0) return blank(t`No finished treatment is on record here yet.`);
  const reasons = formats.list(shareReasons(rest));
  return answered(
    t`${published} of ${finished} finished treatments are published.`,
    ...(reasons ? [t`Not shown: ${reasons}.`] : []),
  );
}

export function reviewsAnswer({ record: { technician }, formats }: Asked): Answer {
  const { reviews } = technician;
  if (reviews.length === 0) return blank(t`Nobody has been reviewed from a finished treatment here yet.`);
  const means = meanScores(reviews);
  return answered(
    scoreLine(t`The visit, day 3`, means.dayThree.mean, means.dayThree.count),
    scoreLine(t`The result, month 12`, means.monthTwelve.mean, means.monthTwelve.count),
    t`From clients with a finished treatment on record. Whether one will speak with you is theirs to say: ask.`,
  );

  function scoreLine(name: string, mean: number | undefined, count: number) {
    const answers = plural(count, { one: '# answer', other: '# answers' });
    if (mean === undefined) return t`${name}: ${answers}, a number shows from ${STATISTIC_MIN_COUNT}.`;
    const score = formats.number(mean);
    return t`${name}: ${score} of 5, ${answers}.`;
  }
}

/** The record knows who signed, and not who will. */
export const handsAnswer = ({ record: { technician } }: Asked): Answer =>
  blank(t`An enquiry sent here goes to ${technician.name} by name.`);

/** A certificate says what somebody learned, not what they use. */
export const needlesAnswer = (asked: Asked): Answer => blank(...infectionControlLine(asked));
