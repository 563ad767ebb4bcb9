import { useState } from 'react';
import { QuestionRefused } from '../../../data/QuestionRefused.ts';
import { refusedFields } from '../../../data/refusedFields.ts';
import { useSend } from '../../../data/useSend.ts';
import { graphql } from '../../../gql/index.ts';
import type { SendEnquiryInput, SendEnquiryMutation } from '../../../gql/graphql.ts';
import { newKey } from '../../../data/newKey.ts';

const mutation = graphql(`
  mutation SendEnquiry($input: SendEnquiryInput!) {
    sendEnquiry(input: $input) {
      ... on SendEnquirySuccess {
        reference
        technicianName
        clinicName
        photosDeletedOn
      }
      ... on UploadNotFound {
        ticket
      }
      ... on Problem {
        message
      }
    }
  }
`);

type Answer = SendEnquiryMutation['sendEnquiry'];
export type SentEnquiry = Extract<Answer, { __typename: 'SendEnquirySuccess' }>;
export type SendProblem =
  | Exclude<Answer, SentEnquiry>
  | { __typename: 'TooManyRequests' | 'ConnectionLost' }
  | { __typename: 'InputRefused'; fields: readonly { path: string; message: string }[] };

/**
 * Sends an enquiry once. The key stays while it is not known whether an attempt arrived, so that pressing again cannot send
 * it twice; after a plain no, the next attempt is a new one.
 */
export function useSendEnquiry() {
  const [key, setKey] = useState(newKey);
  const [problem, setProblem] = useState<SendProblem>();
  const [sent, setSent] = useState<SentEnquiry>();
  const { send, isSending } = useSend(mutation);

  async function sendEnquiry(input: Omit<SendEnquiryInput, 'idempotencyKey'>): Promise<SendProblem | undefined> {
    setProblem(undefined);
    const answer = await send({ input: { ...input, idempotencyKey: key } }).then((data) => data.sendEnquiry, problemOf);
    if (answer.__typename === 'SendEnquirySuccess') {
      setSent(answer);
      return undefined;
    }
    if (answer.__typename !== 'ConnectionLost') setKey(newKey());
    setProblem(answer);
    return answer;
  }

  return { sendEnquiry, isSending, problem, sent };
}

function problemOf(error: unknown): SendProblem {
  if (!(error instanceof QuestionRefused)) return { __typename: 'ConnectionLost' };
  const extensions = error.faults[0]?.extensions;
  if (extensions?.code === 'TOO_MANY_REQUESTS') return { __typename: 'TooManyRequests' };
  if (extensions?.code === 'BAD_USER_INPUT')
    return { __typename: 'InputRefused', fields: refusedFields(extensions.fields) };
  return { __typename: 'ConnectionLost' };
}
