import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { CaseTile } from '../../ui/case-card/CaseTile.tsx';
import { goalWords } from '../../ui/words/vocabulary.ts';

const fragment = graphql(`
  fragment TechnicianCase_portfolioCase on PortfolioCaseCard {
    id
    stage
    goal
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

/** One case of this technician. */
export function TechnicianCase({ portfolioCase }: Props) {
  const { i18n } = useLingui();
  const data = useFragment(fragment, portfolioCase);

  return (
    <CaseTile
      tiled={data}
      note={i18n._(goalWords[data.goal])}
      sizes="(min-width: 75em) 152px, (min-width: 40em) 25vw, 46vw"
      link={(title) => (
        <Link to="/cases/$caseId" params={{ caseId: data.id }} className="stretched">
          {title}
        </Link>
      )}
    />
  );
}
