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
  fragment TechnicianCard_technician on TechnicianCard {
    slug
    name
    initials
    isVerified
    clinicName
    city
    distanceKm
    caseCount
    matchingCount
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
  /** The town that distances are measured from. */
  townId?: string;
  /** Not all cases of everybody are looked for. */
  isMatched?: boolean;
}

/** One technician of the list. */
export function TechnicianCard({ technician, townId, isMatched }: Props) {
  const { t } = useLingui();
  const formats = useFormats();
  const data = useFragment(fragment, technician);
  const price = data.fromPrice ? formats.money(data.fromPrice) : undefined;

  return (
    <TechnicianCardFrame
      avatar={<Avatar name={data.name} initials={data.initials} portrait={data.portrait} size={44} />}
      name={
        <>
          <Link to="/technicians/$slug" params={{ slug: data.slug }} className="stretched">
            {data.name}
          </Link>
          {data.isVerified && <Seal size={16} label={t`Every paper demanded for a listing is valid today`} />}
        </>
      }
      place={[
        data.clinicName,
        data.city,
        townId && data.distanceKm !== null && formats.distance(data.distanceKm, townId),
      ]
        .filter(Boolean)
        .join(', ')}
      photos={data.thumbs.map((thumb) => (
        <Photo key={thumb.address} picture={thumb} alt="" sizes="(min-width: 40em) 103px, 80px" ratio="1 / 1" />
      ))}
      noPhotos={data.thumbs.length === 0 ? <Trans>No healed photo is published yet</Trans> : undefined}
      counts={
        <>
          <b>
            {isMatched ? (
              <Trans>
                {data.matchingCount} of <Plural value={data.caseCount} one="# case" other="# cases" />
              </Trans>
            ) : (
              <Plural value={data.caseCount} one="# case" other="# cases" />
            )}
          </b>
          , <Trans>{data.healedTwelveMonthsCount} healed 12 mo+</Trans>
        </>
      }
      price={price && <Trans>from {price}</Trans>}
      action={<ShortlistButton slug={data.slug} name={data.name} clinicName={data.clinicName} variant="ghost" isIcon />}
    />
  );
}
