import { useCallback, useState } from 'react';
import { useAnswers } from './AnswersProvider.tsx';
import type { Question, TypedOperation } from './askServer.ts';

/**
 * Sends an operation that changes something, once and never again by itself. Throws {@link QuestionRefused} when the server
 * said no, {@link ServerAway} when it is not known whether it arrived.
 */
export function useSend<Data, Variables extends Question['variables']>(operation: TypedOperation<Data, Variables>) {
  const answers = useAnswers();
  const [isSending, setIsSending] = useState(false);

  const send = useCallback(
    async (variables: Variables): Promise<Data> => {
      setIsSending(true);
      try {
        return await answers.send(operation, variables);
      } finally {
        setIsSending(false);
      }
    },
    [answers, operation],
  );

  return { send, isSending };
}
