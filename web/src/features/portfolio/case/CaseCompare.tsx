import { Trans } from '@lingui/react/macro';
import { type FragmentType, useFragment } from '../../../data/useFragment.ts';
import { graphql } from '../../../gql/index.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { ComparePanel } from './ComparePanel.tsx';
import { startComparing } from './compareState.ts';

const fragment = graphql(`
  fragment CaseCompare_portfolioCase on PortfolioCase {
    id
    stage
    unpublishedViews
    photos {
      ...CasePhotoParts @unmask
    }
    pairs {
      view
      before
      after
      result
      reasons {
        code
        percent
        minutes
        days
      }
    }
  }
`);

interface Props {
  portfolioCase: FragmentType<typeof fragment>;
}

/** The photographs, opened on before and the newest healed one. */
export function CaseCompare({ portfolioCase }: Props) {
  const data = useFragment(fragment, portfolioCase);
  const start = startComparing(data);

  if (!start) {
    return (
      <EmptyState title={<Trans>No photo is public</Trans>}>
        <Trans>The records of this case are below.</Trans>
      </EmptyState>
    );
  }
  return <ComparePanel data={data} start={start} />;
}
