import { useMutation } from '@apollo/client/react';
import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { graphql } from '../../gql/index.ts';

const mutation = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      ... on WithdrawConsentSuccess {
        consent {
          id
          withdrawnAt
        }
        withdrawnReferences
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** Takes one consent back; the record is read anew, because what was public may be gone with it. */
export function useWithdrawConsent() {
  const [problem, setProblem] = useState<string>();
  const [mutate, { loading }] = useMutation(mutation, { refetchQueries: ['MyCourses'] });

  /** Answers with the numbers of the cases that went offline, or nothing when it did not work. */
  async function withdraw(consentId: string) {
    setProblem(undefined);
    const answer = await mutate({ variables: { input: { consentId } } }).catch(() => undefined);
    const result = answer?.data?.withdrawConsent;
    if (result?.__typename === 'WithdrawConsentSuccess') return result.withdrawnReferences;
    setProblem(result?.message ?? t`Not withdrawn: the server did not answer. Try again.`);
    return undefined;
  }

  return { withdraw, isWithdrawing: loading, problem };
}
