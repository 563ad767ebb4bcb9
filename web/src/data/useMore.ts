import { useState } from 'react';
import type { Answer } from './Answer.ts';
import { useAnswers } from './AnswersProvider.tsx';
import type { Operation, Question, TypedOperation } from './askServer.ts';
import { useAnswerState } from './useAnswerState.ts';

interface Connection {
  readonly edges: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type ListsIn<Data> = { [Name in keyof Data]: Data[Name] extends Connection ? Name : never }[keyof Data];

interface Wish<Data, Variables> {
  readonly operation: TypedOperation<Data, Variables>;
  readonly variables: Variables;
  /** The field that is a list with pages. */
  readonly list: ListsIn<Data> & string;
  /** Asks for the following pages alone, where the first question asks for more than the list. Takes `after`. */
  readonly by?: TypedOperation<Pick<Data, ListsIn<Data>>, never>;
}

export interface More {
  readonly hasMore: boolean;
  readonly load: () => void;
  readonly isAsking: boolean;
  /** Shown at the button; what is there stays. */
  readonly hasFailed: boolean;
}

/** The following pages of a list: each is added to the answer it continues, so that a reader who comes back finds them. */
export function useMore<Data, Variables extends Question['variables']>(wish: Wish<Data, Variables>): More;
export function useMore({ operation, variables, list, by = operation }: Loose): More {
  const answers = useAnswers();
  const answer: Answer<unknown> = answers.answerTo(operation, variables);
  const shown = connectionIn(useAnswerState(answer).data, list);
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');

  const load = async () => {
    setState('asking');
    try {
      const next = await answers.send(by, { ...variables, after: shown?.pageInfo.endCursor });
      answer.grow(joined(answer.state().data, next, list));
      setState('idle');
    } catch {
      setState('failed');
    }
  };

  return {
    hasMore: shown?.pageInfo.hasNextPage ?? false,
    load: () => void load(),
    isAsking: state === 'asking',
    hasFailed: state === 'failed',
  };
}

interface Loose {
  operation: Operation;
  variables: Question['variables'];
  list: string;
  by?: Operation;
}

function connectionIn(data: unknown, list: string): Connection | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const found: unknown = Object.entries(data).find(([name]) => name === list)?.[1];
  return isConnection(found) ? found : undefined;
}

const isConnection = (value: unknown): value is Connection =>
  typeof value === 'object' && value !== null && 'edges' in value && 'pageInfo' in value;

function joined(data: unknown, next: unknown, list: string) {
  const [before, after] = [connectionIn(data, list), connectionIn(next, list)];
  if (typeof data !== 'object' || !before || !after) return data;
  return { ...data, [list]: { ...after, edges: [...before.edges, ...after.edges] } };
}
