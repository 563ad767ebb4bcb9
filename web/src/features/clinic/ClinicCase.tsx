import { Link } from '@tanstack/react-router';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { CaseTile } from '../../ui/case-card/CaseTile.tsx';

const fragment = graphql(`
  fragment ClinicCase_portfolioCase on PortfolioCaseCard {
    id
    stage
    technicianName
    skinTone
    view
    badge
    healedDays
    latestPhase
    latestSessionNumber
    before {
      address
      formats
      widths
      width
      height
      placeholder
    }
    latest {
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
  portfolioCase: FragmentType<typeof fragment>;
}

/** One case, with whose work it is. */
export function ClinicCase({ portfolioCase }: Props) {
  const data = useFragment(fragment, portfolioCase);

  return (
    <CaseTile
      tiled={data}
      note={data.technicianName}
      link={(title) => (
        <Link to="/cases/$caseId" params={{ caseId: data.id }} className="stretched">
          {title}
        </Link>
      )}
    />
  );
}
