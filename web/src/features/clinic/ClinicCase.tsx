import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
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
  const { data } = useSuspenseFragment({ fragment, from: portfolioCase });

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
