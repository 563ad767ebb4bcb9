import { use, useState } from 'react';
import type { Answers } from './Answers.ts';
import { useAnswers } from './AnswersProvider.tsx';
import type { Question, TypedOperation } from './askServer.ts';
import { useAnswerState } from './useAnswerState.ts';

interface Wishes {
  /** Nothing to ask yet. */
  skip?: boolean;
  /** The answer depends on who asks: never asked while a page is rendered for everybody. */
  isPersonal?: boolean;
}

/**
 * The answer to a question that changes in front of the reader, such as a filter: the last one stays in sight while the next
 * is on its way. Waits nowhere but on a server, where a page is sent whole.
 */
export function useLatestAnswer<Data, Variables extends Question['variables']>(
  operation: TypedOperation<Data, Variables>,
  variables: Variables,
  wishes: Wishes = {},
) {
  const answers = useAnswers();
  const answer = answers.answerTo(operation, variables, wishes.isPersonal);
  const asked = isToAsk(wishes, answers) ? answer.askOnce(0) : undefined;
  const state = useAnswerState(answer);
  const { data, error } = asked ? state : NOT_ASKED;
  const last = useLast(data);
  const waitingFor = data === undefined && error === undefined ? asked : undefined;
  if (waitingFor && answers.isServer) use(waitingFor);

  return {
    data: waitingFor ? last : data,
    isAsking: waitingFor !== undefined,
    hasFailed: error !== undefined,
    retry: () => answer.retry(),
  };
}

const NOT_ASKED = { data: undefined, error: undefined };

const isToAsk = ({ skip, isPersonal }: Wishes, { isServer }: Answers) => !skip && !(isPersonal && isServer);

/** The newest value that was there. */
function useLast<Value>(value: Value | undefined) {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return last;
}
