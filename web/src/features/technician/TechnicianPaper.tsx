import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { Paper } from '../../ui/credential/Paper.tsx';

const fragment = graphql(`
  fragment TechnicianPaper_credential on Credential {
    id
    title
    issuer
    detail
    numberNote
    state
    clock
    expiresOn
    recheckDueOn
    daysLeft
    checkedOn
    checkedBy
    method
    source
    notChecked
  }
`);

interface Props {
  credential: FragmentType<typeof fragment>;
}

/** One paper of the person or of the place. */
export function TechnicianPaper({ credential }: Props) {
  const data = useFragment(fragment, credential);
  return <Paper paper={data} />;
}
