import { Trans } from '@lingui/react/macro';
import { useAnswer } from '../../data/useAnswer.ts';
import { useMore } from '../../data/useMore.ts';
import { graphql } from '../../gql/index.ts';
import { MoreButton } from '../../ui/button/MoreButton.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ClinicCard } from './ClinicCard.tsx';
import classes from './ClinicList.module.css';

const query = graphql(`
  query ClinicListPage($after: ID) {
    clinics(first: 24, after: $after) {
      edges {
        node {
          slug
          ...ClinicCard_clinic
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
export function ClinicList() {
  const { edges } = useAnswer(query, {}).clinics;
  const more = useMore({ operation: query, variables: {}, list: 'clinics' });

  if (edges.length === 0) {
    return (
      <EmptyState title={<Trans>No clinic is listed yet</Trans>}>
        <Trans>A clinic is listed once its place and one of its technicians have been checked.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <div className={classes.grid}>
        {edges.map(({ node }) => (
          <ClinicCard key={node.slug} clinic={node} />
        ))}
      </div>
      <MoreButton more={more} className={classes.more}>
        <Trans>Show more clinics</Trans>
      </MoreButton>
    </>
  );
}
