import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, useFragment } from '../../../data/useFragment.ts';
import { graphql } from '../../../gql/index.ts';
import { ClinicAccent } from '../../../ui/accent/ClinicAccent.tsx';
import { Avatar } from '../../../ui/avatar/Avatar.tsx';
import { ButtonLink } from '../../../ui/button/ButtonLink.tsx';
import { Card } from '../../../ui/card/Card.tsx';
import { Seal } from '../../../ui/seal/Seal.tsx';
import { ShortlistButton } from '../../../ui/shortlist/ShortlistButton.tsx';
import classes from './CaseTechnicianCard.module.css';

const fragment = graphql(`
  fragment CaseTechnicianCard_portfolioCase on PortfolioCase {
    id
    city
    clinic {
      name
      slug
      accentColour
    }
    technician {
      name
      slug
      initials
      isVerified
      caseCount
      healedTwelveMonthsCount
      portrait {
        address
        formats
        widths
        width
        height
        placeholder
      }
    }
  }
`);

interface Props {
  portfolioCase: FragmentType<typeof fragment>;
}

/** Whose work it is, and the way to ask. */
export function CaseTechnicianCard({ portfolioCase }: Props) {
  const { t } = useLingui();
  const data = useFragment(fragment, portfolioCase);
  const { technician, clinic } = data;

  return (
    <ClinicAccent colour={clinic.accentColour}>
      <Card as="div">
        <div className={classes.who}>
          <Avatar name={technician.name} initials={technician.initials} portrait={technician.portrait} size={48} />
          <div className={classes.names}>
            <p className={classes.name}>
              <Link to="/technicians/$slug" params={{ slug: technician.slug }}>
                {technician.name}
              </Link>
              {technician.isVerified && <Seal size={18} label={t`Every paper demanded for a listing is valid today`} />}
            </p>
            <p className="small third">
              <Link to="/clinics/$slug" params={{ slug: clinic.slug }}>
                {clinic.name}
              </Link>
              , {data.city}
            </p>
          </div>
          <ShortlistButton
            slug={technician.slug}
            name={technician.name}
            clinicName={clinic.name}
            variant="ghost"
            isIcon
          />
          <p className={classes.counts}>
            <b>
              <Plural value={technician.caseCount} one="# case" other="# cases" />
            </b>
            <span>
              <Trans>{technician.healedTwelveMonthsCount} healed 12 mo+</Trans>
            </span>
          </p>
        </div>
        <div className={classes.actions}>
          <ButtonLink
            to="/technicians/$slug/enquiry"
            params={{ slug: technician.slug }}
            search={{ case: data.id }}
            variant="primary"
          >
            <Trans>Ask about this case</Trans>
          </ButtonLink>
          <ButtonLink to="/technicians/$slug" params={{ slug: technician.slug }}>
            <Trans>See papers and prices</Trans>
          </ButtonLink>
        </div>
        <p className="small third">
          <Trans>No account needed. Your photos, if you add any, stay private.</Trans>
        </p>
      </Card>
    </ClinicAccent>
  );
}
