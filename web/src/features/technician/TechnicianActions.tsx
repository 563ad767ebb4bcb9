import { Trans } from '@lingui/react/macro';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { ActionBar } from '../../ui/layout/ActionBar.tsx';

const fragment = graphql(`
  fragment TechnicianActions_technician on Technician {
    slug
    name
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
      <ButtonLink to="/technicians/$slug/enquiry" params={{ slug: data.slug }} variant="primary">
        <Trans>Ask {data.name}</Trans>
      </ButtonLink>
    </ActionBar>
  );
}
