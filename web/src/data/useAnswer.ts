import { use } from 'react';
import { useAttempt } from '../ui/feedback/useAttempt.ts';
import { useAnswers } from './AnswersProvider.tsx';
import type { Question, TypedOperation } from './askServer.ts';
import { useAnswerState } from './useAnswerState.ts';

/** The answer to a question; the boundary above shows the waiting and the failing. */
export function useAnswer<Data, Variables extends Question['variables']>(
  operation: TypedOperation<Data, Variables>,
  variables: Variables,
): Data {
  const attempt = useAttempt();
  const answer = useAnswers().answerTo(operation, variables);
  const asked = answer.askOnce(attempt);
  const { promise = asked } = useAnswerState(answer);
  return use(promise);
}
