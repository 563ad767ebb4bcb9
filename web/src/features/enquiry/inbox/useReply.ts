import { useMutation } from '@apollo/client/react';
import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { graphql } from '../../../gql/index.ts';
import { useClinicContext } from '../../../ui/workspace/chosenClinic.ts';
import { newKey } from '../../../data/newKey.ts';

const mutation = graphql(`
  mutation ReplyToEnquiry($input: ReplyToEnquiryInput!) {
    replyToEnquiry(input: $input) {
      ... on ReplyToEnquirySuccess {
        enquiry {
          id
          state
          viewerCanReply
          messages {
            id
            body
            fromClinic
            authorName
            sentAt
          }
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** Sends an answer once; `problem` is the sentence to show beside it. */
export function useReply(enquiryId: string) {
  const context = useClinicContext();
  const [key, setKey] = useState(newKey);
  const [problem, setProblem] = useState<string>();
  const [mutate, { loading }] = useMutation(mutation, { context });

  /** Answers whether it has gone. */
  async function reply(body: string) {
    setProblem(undefined);
    const input = { enquiryId, body, idempotencyKey: key };
    const answer = await mutate({ variables: { input } }).catch(() => undefined);
    const result = answer?.data?.replyToEnquiry;
    if (!result) {
      setProblem(t`It is not certain that this has gone. Send it again: it can’t arrive twice.`);
      return false;
    }
    setKey(newKey());
    if (result.__typename === 'ReplyToEnquirySuccess') return true;
    setProblem(result.message);
    return false;
  }

  return { reply, isSending: loading, problem };
}
