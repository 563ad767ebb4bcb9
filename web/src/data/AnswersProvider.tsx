import { createContext, type ReactNode, use, useEffect } from 'react';
import type { Answers } from './Answers.ts';

const AnswersContext = createContext<Answers | undefined>(undefined);

/** Lets the pages below ask, and asks again what failed once the connection is back. */
export function AnswersProvider({ answers, children }: { answers: Answers; children: ReactNode }) {
  useEffect(() => {
    const handleOnline = () => answers.askAgain();
    globalThis.addEventListener('online', handleOnline);
    return () => globalThis.removeEventListener('online', handleOnline);
  }, [answers]);

  return <AnswersContext value={answers}>{children}</AnswersContext>;
}

export function useAnswers() {
  const answers = use(AnswersContext);
  if (!answers) throw new Error('There is no AnswersProvider above.');
  return answers;
}
