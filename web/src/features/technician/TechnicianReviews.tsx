import { Trans } from '@lingui/react/macro';
import { STATISTIC_MIN_COUNT } from '@stipple/contract';
import type { ReactNode } from 'react';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { Review } from './Review.tsx';
import { type MeanOf, meanScores } from '../../ui/words/meanScores.ts';
import classes from './TechnicianReviews.module.css';

const fragment = graphql(`
  fragment TechnicianReviews_technician on Technician {
    slug
    reviews {
      id
      dayThreeScore
      monthTwelveScore
      ...Review_review
    }
  }
`);

interface Props {
  technician: FragmentType<typeof fragment>;
}

/** What clients said of the visit, and a year later of the result. */
export function TechnicianReviews({ technician }: Props) {
  const formats = useFormats();
  const data = useFragment(fragment, technician);
  const means = meanScores(data.reviews);
  const shown = (mean: number | undefined) => (mean === undefined ? undefined : formats.number(mean));
  const dayThree = shown(means.dayThree.mean);
  const monthTwelve = shown(means.monthTwelve.mean);

  return (
    <section id="reviews" className={classes.section} aria-labelledby="reviews-title">
      <div className={classes.head}>
        <h2 id="reviews-title" className="h2">
          <Trans>Reviews</Trans>
        </h2>
        <p className="small third">
          <Trans>Only from clients with a finished treatment on record, asked on day 3 and again at month 12.</Trans>
        </p>
      </div>
      {data.reviews.length === 0 && (
        <p className="second">
          <Trans>No review yet. Clients are asked three days after their last session.</Trans>
        </p>
      )}
      {data.reviews.length > 0 && (
        <dl className={classes.means}>
          <Mean value={dayThree} count={means.dayThree.count} title={<Trans>The visit, day 3</Trans>} />
          <Mean value={monthTwelve} count={means.monthTwelve.count} title={<Trans>The result, month 12</Trans>} />
          <Change change={means.change} />
        </dl>
      )}
      <ul className={classes.reviews}>
        {data.reviews.map((review) => (
          <Review key={review.id} review={review} />
        ))}
      </ul>
    </section>
  );
}

function Mean({ value, count, title }: { value: string | undefined; count: number; title: ReactNode }) {
  return (
    <div>
      <dt className="label">{title}</dt>
      <dd>
        {value === undefined ? (
          <span className="third">
            <Trans>Not enough yet. Shows from {STATISTIC_MIN_COUNT}.</Trans>
          </span>
        ) : (
          <>
            <b>
              <Trans>{value} of 5</Trans>
            </b>{' '}
            <span className="small third">n = {count}</span>
          </>
        )}
      </dd>
    </div>
  );
}

/** From the visit to the result, of those who answered both. */
function Change({ change: { mean, count } }: { change: MeanOf }) {
  const formats = useFormats();
  const by = formats.number(Math.abs(mean ?? 0));

  return (
    <div>
      <dt className="label">
        <Trans>From one to the other</Trans>
      </dt>
      <dd>
        {mean === undefined ? (
          <span className="third">
            <Trans>Shows once {STATISTIC_MIN_COUNT} have answered both.</Trans>
          </span>
        ) : (
          <>
            <b>
              {mean < 0 && <Trans>{by} lower</Trans>}
              {mean > 0 && <Trans>{by} higher</Trans>}
              {mean === 0 && <Trans>The same</Trans>}
            </b>{' '}
            <span className="small third">
              <Trans>n = {count} who answered both</Trans>
            </span>
          </>
        )}
      </dd>
    </div>
  );
}
