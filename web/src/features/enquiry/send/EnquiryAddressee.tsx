import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, useFragment } from '../../../data/useFragment.ts';
import { graphql } from '../../../gql/index.ts';
import { Avatar } from '../../../ui/avatar/Avatar.tsx';
import { Card } from '../../../ui/card/Card.tsx';
import { IconMail, IconMessage2 } from '../../../ui/icons.ts';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import { Seal } from '../../../ui/seal/Seal.tsx';
import classes from './EnquiryAddressee.module.css';

const fragment = graphql(`
  fragment EnquiryAddressee_technician on Technician {
    slug
    name
    initials
    isVerified
    medianReplyMinutes
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
    }
    locations {
      city
    }
  }
`);

interface Props {
  technician: FragmentType<typeof fragment>;
}

/** Who is asked, and what happens then. */
export function EnquiryAddressee({ technician }: Props) {
  const { t } = useLingui();
  const formats = useFormats();
  const data = useFragment(fragment, technician);
  const cities = formats.list([...new Set(data.locations.map((location) => location.city))]);
  const reply = data.medianReplyMinutes === null ? undefined : formats.duration(data.medianReplyMinutes);

  return (
    <aside className={classes.aside}>
      <Card as="div">
        <div className={classes.who}>
          <Avatar name={data.name} initials={data.initials} portrait={data.portrait} size={48} />
          <div>
            <p className={classes.name}>
              <Link to="/technicians/$slug" params={{ slug: data.slug }}>
                {data.name}
              </Link>
              {data.isVerified && <Seal size={18} label={t`Every paper demanded for a listing is valid today`} />}
            </p>
            <p className="small third">
              {data.clinic.name}, {cities}
            </p>
          </div>
        </div>
        {reply && (
          <p className="small second">
            <Trans>Half of all enquiries are answered within {reply}.</Trans>
          </p>
        )}
      </Card>
      <ul className={classes.notes}>
        <li>
          <IconMail size={18} aria-hidden />
          <span>
            <Trans>Your address is given to this clinic only, to answer you. No newsletter.</Trans>
          </span>
        </li>
        <li>
          <IconMessage2 size={18} aria-hidden />
          <span>
            <Trans>Asking binds you to nothing, and nobody will call you.</Trans>
          </span>
        </li>
      </ul>
    </aside>
  );
}
