import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import classes from './SectionLinks.module.css';

const fragment = graphql(`
  fragment SectionLinks_technician on Technician {
    slug
    credentials {
      id
    }
    reviews {
      id
    }
  }
`);

interface Props {
  technician: FragmentType<typeof fragment>;
}

/** The parts of a long page. */
export function SectionLinks({ technician }: Props) {
  const { t } = useLingui();
  const data = useFragment(fragment, technician);

  return (
    <nav className={classes.links} aria-label={t`On this page`}>
      <a href="#cases">
        <Trans>Cases</Trans>
      </a>
      <a href="#reviews">
        <Trans>Reviews</Trans> <span>{data.reviews.length}</span>
      </a>
      <a href="#papers">
        <Trans>Papers</Trans> <span>{data.credentials.length}</span>
      </a>
      <a href="#prices">
        <Trans>Prices</Trans>
      </a>
    </nav>
  );
}
