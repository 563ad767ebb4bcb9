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
    distanceKm
    caseCount
    matchingCount
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
  /** The town that distances are measured from. */
  townId?: string;
  /** Not all cases of every clinic are looked for. */
  isMatched?: boolean;
}

/** One clinic of the list. */
export function ClinicCard({ clinic, townId, isMatched }: Props) {
  const formats = useFormats();
  const data = useFragment(fragment, clinic);
  const distance = townId && data.distanceKm !== null ? formats.distance(data.distanceKm, townId) : undefined;

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
            <p className="small second">
              {formats.list(data.cities)}
              {distance && (
                <>
                  , <Trans>nearest place {distance}</Trans>
                </>
              )}
            </p>
            <p className="small third">
              <Plural value={data.technicianCount} one="# technician" other="# technicians" />,{' '}
              {isMatched ? (
                <Trans>
                  {data.matchingCount} of <Plural value={data.caseCount} one="# case" other="# cases" />
                </Trans>
              ) : (
                <Plural value={data.caseCount} one="# case" other="# cases" />
              )}
            </p>
          </div>
        </div>
      </article>
    </ClinicAccent>
  );
}
