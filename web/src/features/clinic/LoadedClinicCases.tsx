import { useSuspenseQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useTransition } from 'react';
import { graphql } from '../../gql/index.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useAttempt } from '../../ui/feedback/useAttempt.ts';
import { ClinicCase } from './ClinicCase.tsx';
import classes from './LoadedClinic.module.css';

const query = graphql(`
  query ClinicCases($slug: String!, $after: ID) {
    portfolioCases(filter: { clinicSlug: $slug }, first: 9, after: $after) {
      edges {
        node {
          id
          ...ClinicCase_portfolioCase
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Nine at a time. */
export function LoadedClinicCases({ slug }: { slug: string }) {
  const { data, fetchMore } = useSuspenseQuery(query, { variables: { slug }, queryKey: useAttempt() });
  const [isLoadingMore, startLoadingMore] = useTransition();
  const { edges, pageInfo } = data.portfolioCases;

  const loadMore = () =>
    startLoadingMore(async () => {
      await fetchMore({ variables: { after: pageInfo.endCursor } });
    });

  if (edges.length === 0) {
    return (
      <p className="second measure">
        <Trans>No case is published yet. Clients are asked when the scalp has healed, and may say no.</Trans>
      </p>
    );
  }
  return (
    <>
      <div className={classes.grid}>
        {edges.map(({ node }) => (
          <ClinicCase key={node.id} portfolioCase={node} />
        ))}
      </div>
      {pageInfo.hasNextPage && (
        <Button isBusy={isLoadingMore} onClick={loadMore} className={classes.more}>
          <Trans>Show more cases</Trans>
        </Button>
      )}
    </>
  );
}
