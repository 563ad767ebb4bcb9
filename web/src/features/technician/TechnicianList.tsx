import { Trans } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { useAnswer } from '../../data/useAnswer.ts';
import { useMore } from '../../data/useMore.ts';
import { graphql } from '../../gql/index.ts';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { MoreButton } from '../../ui/button/MoreButton.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { TechnicianCard } from './TechnicianCard.tsx';
import classes from './TechnicianList.module.css';

const query = graphql(`
  query TechnicianListPage($filter: TechnicianFilter, $after: ID) {
    technicians(filter: $filter, first: 24, after: $after) {
      edges {
        node {
          slug
          ...TechnicianCard_technician
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The cards, and more of them on demand. */
export function TechnicianList() {
  const { name } = useSearch({ from: '/technicians' });
  const variables = { filter: name ? { name } : null };
  const { edges } = useAnswer(query, variables).technicians;
  const more = useMore({ operation: query, variables, list: 'technicians' });

  if (edges.length === 0) return <NobodyFound name={name} />;
  return (
    <>
      <div className={classes.grid}>
        {edges.map(({ node }) => (
          <TechnicianCard key={node.slug} technician={node} />
        ))}
      </div>
      <MoreButton more={more} className={classes.more}>
        <Trans>Show more technicians</Trans>
      </MoreButton>
    </>
  );
}

function NobodyFound({ name }: { name: string | undefined }) {
  if (!name) {
    return (
      <EmptyState title={<Trans>No technician is listed today</Trans>}>
        <Trans>A technician is listed once the papers that the place demands have been checked.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={
        <p className="h3">
          <Trans>Nobody listed today is called “{name}”</Trans>
        </p>
      }
      actions={
        <ButtonLink to="/technicians" search={{}} variant="primary">
          <Trans>Show everybody</Trans>
        </ButtonLink>
      }
    >
      <Trans>Check the spelling. Somebody whose paper has lapsed is not listed until it is renewed.</Trans>
    </EmptyState>
  );
}
