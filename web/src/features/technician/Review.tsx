import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { IconCheck } from '../../ui/icons.ts';
import { stageWords } from '../../ui/words/vocabulary.ts';
import classes from './Review.module.css';

const fragment = graphql(`
  fragment Review_review on Review {
    id
    stage
    monthsAfter
    dayThreeScore
    dayThreeText
    monthTwelveScore
    monthTwelveText
    clinicAnswer
  }
`);

interface Props {
  review: FragmentType<typeof fragment>;
}

/** The first impression and the result, side by side, and what the clinic answered. */
export function Review({ review }: Props) {
  const { i18n } = useLingui();
  const data = useFragment(fragment, review);
  const stage = i18n._(stageWords[data.stage]);

  return (
    <li className={classes.review}>
      <div className={classes.answers}>
        <Answer title={<Trans>Day 3, the visit</Trans>} score={data.dayThreeScore} text={data.dayThreeText} />
        <Answer title={<Trans>Month 12, the result</Trans>} score={data.monthTwelveScore} text={data.monthTwelveText} />
      </div>
      <p className={classes.who}>
        <IconCheck size={16} stroke={2.4} aria-hidden />
        <span>
          <Trans>Client, {stage},</Trans>{' '}
          <Plural
            value={data.monthsAfter}
            _0="in the first month after treatment"
            one="# month after treatment"
            other="# months after treatment"
          />
          <Trans>, treatment on record</Trans>
        </span>
      </p>
      {data.clinicAnswer && (
        <div className={classes.clinic}>
          <p className="label">
            <Trans>The clinic answers</Trans>
          </p>
          <p className="small second">{data.clinicAnswer}</p>
        </div>
      )}
    </li>
  );
}

function Answer({ title, score, text }: { title: ReactNode; score: number | null; text: string | null }) {
  return (
    <div>
      <p className="label">{title}</p>
      {score === null ? (
        <p className="third">
          <Trans>No answer yet</Trans>
        </p>
      ) : (
        <p className={classes.score}>
          <Trans>{score} of 5</Trans>
        </p>
      )}
      {text && <p className={classes.text}>{text}</p>}
    </div>
  );
}
