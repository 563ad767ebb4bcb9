import { graphql } from '../../../gql/index.ts';

export const caseNotFoundQuery = graphql(`
  query CaseNotFound($id: ID!) {
    portfolioCaseWithdrawn(id: $id)
  }
`);
