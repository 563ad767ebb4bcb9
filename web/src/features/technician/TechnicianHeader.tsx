import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { Avatar } from '../../ui/avatar/Avatar.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { Seal } from '../../ui/seal/Seal.tsx';
import { inSentence } from '../../ui/words/inSentence.ts';
import { goalWords } from '../../ui/words/vocabulary.ts';
import classes from './TechnicianHeader.module.css';

const fragment = graphql(`
  fragment TechnicianHeader_technician on Technician {
    slug
    name
    initials
    isVerified
    headline
    about
    practisingSince
    languages
    specialities
    portrait {
      address
      formats
      widths
      width
      height
      placeholder
    }
    clinic {
      name
      slug
    }
    locations {
      city
    }
  }
`);

interface Props {
  technician: FragmentType<typeof fragment>;
}

/** Who it is, where, since when, and in their own words. */
export function TechnicianHeader({ technician }: Props) {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const data = useFragment(fragment, technician);
  const cities = formats.list([...new Set(data.locations.map((location) => location.city))]);
  const languages = formats.list(data.languages.map(formats.language));
  const specialities = formats.list(data.specialities.map((goal) => inSentence(i18n._(goalWords[goal]))));

  return (
    <header className={classes.header}>
      <span className={classes.avatar}>
        <Avatar name={data.name} initials={data.initials} portrait={data.portrait} size={104} />
      </span>
      <div className={classes.words}>
        <div className={classes.name}>
          <PageHeading title={data.name}>{data.name}</PageHeading>
          {data.isVerified && (
            <a
              href="#papers"
              className={classes.seal}
              aria-label={t`Verified: every paper demanded for a listing is valid today. See the papers`}
            >
              <Seal size={22} />
            </a>
          )}
        </div>
        <p className="second">
          <Trans>
            {data.headline} at{' '}
            <Link to="/clinics/$slug" params={{ slug: data.clinic.slug }} className="link">
              {data.clinic.name}
            </Link>
            , {cities}
          </Trans>
        </p>
        <p className="small third">
          {data.practisingSince !== null && <Trans>Practising since {data.practisingSince}. </Trans>}
          {languages && <Trans>Works in {languages}. </Trans>}
          {specialities && <Trans>Takes on: {specialities}.</Trans>}
        </p>
        {data.about && <p className={classes.about}>{data.about}</p>}
      </div>
    </header>
  );
}
