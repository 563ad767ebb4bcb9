import { useSuspenseQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useTransition } from 'react';
import { graphql } from '../../gql/index.ts';
import { Button } from '../../ui/button/Button.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { useAttempt } from '../../ui/feedback/useAttempt.ts';
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
  const { data, fetchMore } = useSuspenseQuery(query, { queryKey: useAttempt() });
  const [isLoadingMore, startLoadingMore] = useTransition();
  const { edges, pageInfo } = data.clinics;

  const loadMore = () =>
    startLoadingMore(async () => {
      await fetchMore({ variables: { after: pageInfo.endCursor } });
    });

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
      {pageInfo.hasNextPage && (
        <Button isBusy={isLoadingMore} onClick={loadMore} className={classes.more}>
          <Trans>Show more clinics</Trans>
        </Button>
      )}
    </>
  );
}
