import { useMutation } from '@apollo/client/react';
import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { graphql } from '../../gql/index.ts';

const mutation = graphql(`
  mutation ConfirmPortfolioCase($input: ConfirmPortfolioCaseInput!) {
    confirmPortfolioCase(input: $input) {
      ... on ConfirmPortfolioCaseSuccess {
        badge
        confirmedOn
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** Says "this is me, nothing was changed"; the record is read anew, because the case's badge follows from it. */
export function useConfirmCase() {
  const [problem, setProblem] = useState<string>();
  const [mutate, { loading }] = useMutation(mutation, { refetchQueries: ['MyCourses'], awaitRefetchQueries: true });

  async function confirm(portfolioCaseId: string) {
    setProblem(undefined);
    const answer = await mutate({ variables: { input: { portfolioCaseId } } }).catch(() => undefined);
    const result = answer?.data?.confirmPortfolioCase;
    if (!result) setProblem(t`Not confirmed: the server did not answer. Try again.`);
    else if (result.__typename !== 'ConfirmPortfolioCaseSuccess') setProblem(result.message);
  }

  return { confirm, isConfirming: loading, problem };
}
