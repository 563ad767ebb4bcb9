import { Trans } from '@lingui/react/macro';
import { STATISTIC_MIN_COUNT } from '@stipple/contract';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { Review } from './Review.tsx';
import { meanScores } from '../../ui/words/meanScores.ts';
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
  const dayThree = means.dayThree === undefined ? undefined : formats.number(means.dayThree);
  const monthTwelve = means.monthTwelve === undefined ? undefined : formats.number(means.monthTwelve);

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
          <Mean value={dayThree} title={<Trans>The visit, day 3</Trans>} />
          <Mean value={monthTwelve} title={<Trans>The result, month 12</Trans>} />
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

function Mean({ value, title }: { value?: string; title: React.ReactNode }) {
  return (
    <div>
      <dt className="label">{title}</dt>
      <dd>
        {value === undefined ? (
          <span className="third">
            <Trans>Not enough yet. Shows from {STATISTIC_MIN_COUNT}.</Trans>
          </span>
        ) : (
          <b>
            <Trans>{value} of 5</Trans>
          </b>
        )}
      </dd>
    </div>
  );
}
