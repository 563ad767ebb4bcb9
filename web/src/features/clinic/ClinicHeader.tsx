import { Plural, useLingui } from '@lingui/react/macro';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { ClinicTile } from '../../ui/accent/ClinicTile.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { Photo } from '../../ui/photo/Photo.tsx';
import classes from './ClinicHeader.module.css';

const fragment = graphql(`
  fragment ClinicHeader_clinic on Clinic {
    slug
    name
    about
    caseCount
    picture {
      address
      formats
      widths
      width
      height
      placeholder
    }
    technicians {
      slug
    }
    locations {
      city
    }
  }
`);

interface Props {
  clinic: FragmentType<typeof fragment>;
}

/** What the clinic is called, where it is, and what it says about itself. */
export function ClinicHeader({ clinic }: Props) {
  const { t } = useLingui();
  const formats = useFormats();
  const data = useFragment(fragment, clinic);
  const cities = formats.list([...new Set(data.locations.map((location) => location.city))]);

  return (
    <header className={classes.header}>
      <div className={classes.words}>
        <div className={classes.name}>
          <ClinicTile name={data.name} size={56} />
          <div>
            <PageHeading title={data.name}>{data.name}</PageHeading>
            <p className="second">{cities}</p>
          </div>
        </div>
        <p className="small third">
          <Plural value={data.technicians.length} one="# technician listed today" other="# technicians listed today" />,{' '}
          <Plural value={data.caseCount} one="# case" other="# cases" />
        </p>
        {data.about && <p className={classes.about}>{data.about}</p>}
      </div>
      {data.picture && (
        <div className={classes.picture}>
          <Photo
            picture={data.picture}
            alt={t`A room of ${data.name}`}
            sizes="(min-width: 62.5em) 665px, 110vw"
            ratio="3 / 2"
            isPriority
          />
        </div>
      )}
    </header>
  );
}
