import { Trans } from '@lingui/react/macro';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { ActionBar } from '../../ui/layout/ActionBar.tsx';
import { ShortlistButton } from '../../ui/shortlist/ShortlistButton.tsx';

const fragment = graphql(`
  fragment TechnicianActions_technician on Technician {
    slug
    name
    clinic {
      name
    }
  }
`);

interface Props {
  technician: FragmentType<typeof fragment>;
}

/** On a phone, the question within reach of a thumb. */
export function TechnicianActions({ technician }: Props) {
  const data = useFragment(fragment, technician);

  return (
    <ActionBar>
      <ShortlistButton slug={data.slug} name={data.name} clinicName={data.clinic.name} />
      <ButtonLink to="/technicians/$slug/enquiry" params={{ slug: data.slug }} variant="primary">
        <Trans>Ask {data.name}</Trans>
      </ButtonLink>
    </ActionBar>
  );
}
