import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { Card } from '../../ui/card/Card.tsx';
import { Seal } from '../../ui/seal/Seal.tsx';
import { TechnicianPaper } from './TechnicianPaper.tsx';
import classes from './TechnicianPapers.module.css';
import { UncheckedThings } from './UncheckedThings.tsx';

const fragment = graphql(`
  fragment TechnicianPapers_technician on Technician {
    slug
    isVerified
    credentials {
      id
      ...TechnicianPaper_credential
    }
    locations {
      name
      city
      credentials {
        id
        ...TechnicianPaper_credential
      }
    }
  }
`);

interface Props {
  technician: FragmentType<typeof fragment>;
}

/** Every paper of the person and of the places, with who checked it and how far. */
export function TechnicianPapers({ technician }: Props) {
  const data = useFragment(fragment, technician);

  return (
    <Card id="papers" aria-labelledby="papers-title">
      <div className={classes.head}>
        {data.isVerified && <Seal size={20} />}
        <h2 id="papers-title" className="h3">
          <Trans>Papers</Trans>
        </h2>
      </div>
      <ul className={classes.papers}>
        {data.credentials.map((credential) => (
          <TechnicianPaper key={credential.id} credential={credential} />
        ))}
      </ul>
      {data.locations.map((location) => (
        <div key={location.name} className={classes.place}>
          <h3 className="h4">
            <Trans>The place: {location.name}</Trans>
          </h3>
          {location.credentials.length === 0 && (
            <p className="small third">
              <Trans>No paper of this place is on file.</Trans>
            </p>
          )}
          <ul className={classes.papers}>
            {location.credentials.map((credential) => (
              <TechnicianPaper key={credential.id} credential={credential} />
            ))}
          </ul>
        </div>
      ))}
      <UncheckedThings />
      <p className="small third">
        <Trans>The seal drops off on its own when a paper that the place demands lapses.</Trans>{' '}
        <Link to="/how-verification-works" hash="papers" className="link">
          <Trans>What each paper proves</Trans>
        </Link>
      </p>
    </Card>
  );
}
