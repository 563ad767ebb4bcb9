import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { ClinicAccent } from '../../ui/accent/ClinicAccent.tsx';
import { ClinicTile } from '../../ui/accent/ClinicTile.tsx';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { Photo } from '../../ui/photo/Photo.tsx';
import classes from './ClinicCard.module.css';

const fragment = graphql(`
  fragment ClinicCard_clinic on ClinicCard {
    slug
    name
    accentColour
    cities
    technicianCount
    caseCount
    picture {
      address
      formats
      widths
      width
      height
      placeholder
    }
  }
`);

interface Props {
  clinic: FragmentType<typeof fragment>;
}

/** One clinic of the list. */
export function ClinicCard({ clinic }: Props) {
  const formats = useFormats();
  const data = useFragment(fragment, clinic);

  return (
    <ClinicAccent colour={data.accentColour} className={classes.frame}>
      <article className={classes.card}>
        {data.picture ? (
          <Photo
            picture={data.picture}
            alt=""
            sizes="(min-width: 68.75em) 532px, (min-width: 40em) 60vw, 110vw"
            ratio="3 / 2"
          />
        ) : (
          <p className={classes.none}>
            <Trans>No picture of a room</Trans>
          </p>
        )}
        <div className={classes.words}>
          <ClinicTile name={data.name} size={44} />
          <div>
            <h2 className="h3">
              <Link to="/clinics/$slug" params={{ slug: data.slug }} className="stretched">
                {data.name}
              </Link>
            </h2>
            <p className="small second">{formats.list(data.cities)}</p>
            <p className="small third">
              <Plural value={data.technicianCount} one="# technician" other="# technicians" />,{' '}
              <Plural value={data.caseCount} one="# case" other="# cases" />
            </p>
          </div>
        </div>
      </article>
    </ClinicAccent>
  );
}
