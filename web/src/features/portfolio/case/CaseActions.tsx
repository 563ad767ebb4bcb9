import { Trans } from '@lingui/react/macro';
import { type FragmentType, useFragment } from '../../../data/useFragment.ts';
import { graphql } from '../../../gql/index.ts';
import { ClinicAccent } from '../../../ui/accent/ClinicAccent.tsx';
import { ButtonLink } from '../../../ui/button/ButtonLink.tsx';
import { ActionBar } from '../../../ui/layout/ActionBar.tsx';

const fragment = graphql(`
  fragment CaseActions_portfolioCase on PortfolioCase {
    id
    clinic {
      accentColour
    }
    technician {
      slug
    }
  }
`);

interface Props {
  portfolioCase: FragmentType<typeof fragment>;
}

/** The two ways on, within reach of a thumb. */
export function CaseActions({ portfolioCase }: Props) {
  const data = useFragment(fragment, portfolioCase);
  const { slug } = data.technician;

  return (
    <ClinicAccent colour={data.clinic.accentColour}>
      <ActionBar>
        <ButtonLink to="/technicians/$slug" params={{ slug }}>
          <Trans>Profile</Trans>
        </ButtonLink>
        <ButtonLink to="/technicians/$slug/enquiry" params={{ slug }} search={{ case: data.id }} variant="primary">
          <Trans>Ask about this case</Trans>
        </ButtonLink>
      </ActionBar>
    </ClinicAccent>
  );
}
