import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { Avatar } from '../../ui/avatar/Avatar.tsx';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { Photo } from '../../ui/photo/Photo.tsx';
import { Seal } from '../../ui/seal/Seal.tsx';
import { ShortlistButton } from '../../ui/shortlist/ShortlistButton.tsx';
import { TechnicianCardFrame } from '../../ui/technician-card/TechnicianCardFrame.tsx';

const fragment = graphql(`
  fragment ClinicTechnician_technician on TechnicianCard {
    slug
    name
    initials
    isVerified
    clinicName
    city
    caseCount
    healedTwelveMonthsCount
    fromPrice {
      amountCents
      currency
    }
    portrait {
      address
      formats
      widths
      width
      height
      placeholder
    }
    thumbs {
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
  technician: FragmentType<typeof fragment>;
}

/** Somebody who works at this clinic. */
export function ClinicTechnician({ technician }: Props) {
  const { t } = useLingui();
  const formats = useFormats();
  const data = useFragment(fragment, technician);
  const price = data.fromPrice ? formats.money(data.fromPrice) : undefined;

  return (
    <TechnicianCardFrame
      level="h3"
      avatar={<Avatar name={data.name} initials={data.initials} portrait={data.portrait} size={44} />}
      name={
        <>
          <Link to="/technicians/$slug" params={{ slug: data.slug }} className="stretched">
            {data.name}
          </Link>
          {data.isVerified && <Seal size={16} label={t`Every paper demanded for a listing is valid today`} />}
        </>
      }
      place={data.city}
      photos={data.thumbs.map((thumb) => (
        <Photo key={thumb.address} picture={thumb} alt="" sizes="(min-width: 40em) 103px, 80px" ratio="1 / 1" />
      ))}
      noPhotos={data.thumbs.length === 0 ? <Trans>No healed photo is published yet</Trans> : undefined}
      counts={
        <>
          <b>
            <Plural value={data.caseCount} one="# case" other="# cases" />
          </b>
          , <Trans>{data.healedTwelveMonthsCount} healed 12 mo+</Trans>
        </>
      }
      price={price && <Trans>from {price}</Trans>}
      action={<ShortlistButton slug={data.slug} name={data.name} clinicName={data.clinicName} variant="ghost" isIcon />}
    />
  );
}
