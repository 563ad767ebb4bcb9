import { useSyncExternalStore } from 'react';
import type { Answer } from './Answer.ts';
import { useAnswers } from './AnswersProvider.tsx';

/** Reads along: what is known of an answer now, and whenever that changes. */
export function useAnswerState<Data>(answer: Answer<Data>) {
  const { isServer } = useAnswers();
  return useSyncExternalStore(answer.subscribe, answer.state, isServer ? answer.state : answer.servedState);
}
