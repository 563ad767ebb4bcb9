import { Trans } from '@lingui/react/macro';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { DensityBar } from '../../ui/density/DensityBar.tsx';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { shareReasons } from '../../ui/words/shareReasons.ts';
import classes from './PublishedShare.module.css';

const fragment = graphql(`
  fragment PublishedShare_technician on Technician {
    slug
    experience {
      publishedShare {
        finished
        published
        declined
        notAsked
        notHealedYet
      }
    }
  }
`);

interface Props {
  technician: FragmentType<typeof fragment>;
}

/** How much of the work is on show, and why the rest is not: nobody can show only the best in silence. */
export function PublishedShare({ technician }: Props) {
  const formats = useFormats();
  const data = useFragment(fragment, technician);
  const { finished, published, ...rest } = data.experience.publishedShare;
  const reasons = formats.list(shareReasons(rest));

  return (
    <div className={classes.share}>
      <DensityBar value={published} of={finished} width={120} />
      <p className="small">
        <b>
          <Trans>
            Published {published} of {finished} finished treatments.
          </Trans>
        </b>{' '}
        {reasons && (
          <span className="third">
            <Trans>Not shown: {reasons}.</Trans>
          </span>
        )}
      </p>
    </div>
  );
}
