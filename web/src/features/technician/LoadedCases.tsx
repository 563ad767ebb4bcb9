import { Trans } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { useAnswer } from '../../data/useAnswer.ts';
import { useMore } from '../../data/useMore.ts';
import { graphql } from '../../gql/index.ts';
import { MoreButton } from '../../ui/button/MoreButton.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { StageFilter } from './StageFilter.tsx';
import classes from './TechnicianCases.module.css';
import { TechnicianCase } from './TechnicianCase.tsx';

const query = graphql(`
  query TechnicianCases($own: PortfolioCaseFilter!, $filter: PortfolioCaseFilter!, $after: ID) {
    portfolioCaseFacets(filter: $own) {
      ...StageFilter_facets @unmask
    }
    portfolioCases(filter: $filter, first: 12, after: $after) {
      edges {
        node {
          id
          ...TechnicianCase_portfolioCase
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The cases at the chosen stage, and how many there are at each. */
export function LoadedCases({ slug }: { slug: string }) {
  const { stage } = useSearch({ from: '/technicians/$slug' });
  const own = { technicianSlug: slug };
  const filter = stage ? { ...own, stages: [stage] } : own;
  const variables = { own, filter };
  const data = useAnswer(query, variables);
  const more = useMore({ operation: query, variables, list: 'portfolioCases' });

  if (data.portfolioCaseFacets.total === 0) {
    return (
      <EmptyState
        title={
          <p className="h3">
            <Trans>No case is published yet</Trans>
          </p>
        }
      >
        <Trans>Cases appear once a client has agreed to be shown, which is asked when the scalp has healed.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <StageFilter slug={slug} stages={data.portfolioCaseFacets.stages} chosen={stage} />
      <div className={classes.grid}>
        {data.portfolioCases.edges.map(({ node }) => (
          <TechnicianCase key={node.id} portfolioCase={node} />
        ))}
      </div>
      <MoreButton more={more} className={classes.more}>
        <Trans>Show more cases</Trans>
      </MoreButton>
    </>
  );
}
