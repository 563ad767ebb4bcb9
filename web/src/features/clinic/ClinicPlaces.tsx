import { Trans } from '@lingui/react/macro';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { Card } from '../../ui/card/Card.tsx';
import { Paper } from '../../ui/credential/Paper.tsx';
import classes from './ClinicPlaces.module.css';
import section from './LoadedClinic.module.css';

const fragment = graphql(`
  fragment ClinicPlaces_clinic on Clinic {
    slug
    locations {
      name
      addressLines
      credentials {
        id
        title
        issuer
        detail
        numberNote
        state
        clock
        expiresOn
        recheckDueOn
        daysLeft
        checkedOn
        checkedBy
        method
        source
        notChecked
      }
    }
  }
`);

interface Props {
  clinic: FragmentType<typeof fragment>;
}

/** Where it is, and the papers of each place. */
export function ClinicPlaces({ clinic }: Props) {
  const data = useFragment(fragment, clinic);

  return (
    <section className={section.section}>
      <h2 className="h2">
        <Trans>Places</Trans>
      </h2>
      <div className={classes.places}>
        {data.locations.map((location) => (
          <Card key={location.name} as="article">
            <div>
              <h3 className="h3">{location.name}</h3>
              <p className="second">{location.addressLines.join(', ')}</p>
            </div>
            <ul className={classes.papers}>
              {location.credentials.map((credential) => (
                <Paper key={credential.id} paper={credential} />
              ))}
            </ul>
            {location.credentials.length === 0 && (
              <p className="small third">
                <Trans>No paper of this place is on file.</Trans>
              </p>
            )}
          </Card>
        ))}
      </div>
    </section>
  );
}
