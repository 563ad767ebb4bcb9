import { Trans } from '@lingui/react/macro';
import { useAnswer } from '../../data/useAnswer.ts';
import { useMore } from '../../data/useMore.ts';
import { graphql } from '../../gql/index.ts';
import { MoreButton } from '../../ui/button/MoreButton.tsx';
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
  const { edges } = useAnswer(query, { slug }).portfolioCases;
  const more = useMore({ operation: query, variables: { slug }, list: 'portfolioCases' });

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
      <MoreButton more={more} className={classes.more}>
        <Trans>Show more cases</Trans>
      </MoreButton>
    </>
  );
}
