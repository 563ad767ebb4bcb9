import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { parse } from 'graphql';
import { type ReactNode, Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataBoundary } from '../ui/feedback/DataBoundary.tsx';
import { LocaleProvider } from '../ui/locale/LocaleProvider.tsx';
import { Answers } from './Answers.ts';
import { AnswersProvider } from './AnswersProvider.tsx';
import type { Ask, GraphqlAnswer, TypedOperation } from './askServer.ts';
import { QuestionRefused } from './QuestionRefused.ts';
import { ServerAway } from './ServerAway.ts';
import { useAnswer } from './useAnswer.ts';
import { useLatestAnswer } from './useLatestAnswer.ts';
import { useMore } from './useMore.ts';

type Town = TypedOperation<{ town: string }, { id: string }>;
const town: Town = parse('query Town($id: ID!) { town(id: $id) }');
const answered = (name: string): GraphqlAnswer => ({ data: { town: name } });

function ask(...answers: (GraphqlAnswer | Error)[]) {
  return vi.fn<Ask>(async () => {
    const next = answers.length > 1 ? answers.shift() : answers[0];
    if (next instanceof Error) throw next;
    return next ?? {};
  });
}

function holdBack() {
  const { promise, resolve } = Promise.withResolvers<GraphqlAnswer>();
  return { held: promise, letGo: resolve };
}

function Shown({ id }: { id: string }) {
  return <p>{useAnswer(town, { id }).town}</p>;
}

/** Inside `act`, so that what waits for an answer is drawn once it is there. */
const draw = (page: ReactNode) => act(async () => render(page));

const show = (answers: Answers) =>
  draw(
    <LocaleProvider locale="en-GB">
      <AnswersProvider answers={answers}>
        <DataBoundary loading="waiting" failureTitle="It failed">
          <Shown id="1" />
        </DataBoundary>
      </AnswersProvider>
    </LocaleProvider>,
  );

describe('answers', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
  afterEach(() => void vi.useRealTimers());

  it('asks once what a route and its page both want', async () => {
    const asked = ask(answered('Leeds'));
    const answers = new Answers({ ask: asked });

    void answers.prime(town, { id: '1' });
    await show(answers);

    expect(await screen.findByText('Leeds')).toBeInTheDocument();
    expect(asked).toHaveBeenCalledOnce();
    expect(asked).toHaveBeenCalledWith({ operation: town, variables: { id: '1' }, isPublic: true });
  });

  it('shows an old answer at once and takes the new one in behind it', async () => {
    const { held, letGo } = holdBack();
    const asked = ask(answered('Leeds'));
    const answers = new Answers({ ask: asked });
    await answers.prime(town, { id: '1' });
    vi.setSystemTime(Date.now() + 60_000);
    asked.mockReturnValueOnce(held);

    await show(answers);
    const meanwhile = document.body.textContent;
    await act(async () => letGo(answered('York')));

    expect(meanwhile).toBe('Leeds');
    expect(screen.getByText('York')).toBeInTheDocument();
  });

  it('keeps an old answer when the new one does not come', async () => {
    const asked = ask(answered('Leeds'), new QuestionRefused([]));
    const answers = new Answers({ ask: asked });
    await answers.prime(town, { id: '1' });
    vi.setSystemTime(Date.now() + 60_000);

    await show(answers);
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));

    expect(screen.getByText('Leeds')).toBeInTheDocument();
  });

  it('tries again while nobody answers, but takes a refusal as it is', async () => {
    const stuttering = ask(new ServerAway(), new ServerAway(), answered('Leeds'));
    const refusing = ask({ errors: [{ message: 'no' }] });

    const found = new Answers({ ask: stuttering }).prime(town, { id: '1' });
    await vi.advanceTimersByTimeAsync(5_000);

    expect(await found).toEqual({ town: 'Leeds' });
    expect(await new Answers({ ask: refusing }).prime(town, { id: '1' })).toBeUndefined();
    expect(refusing).toHaveBeenCalledOnce();
  });

  it('asks anew when the reader tries again', async () => {
    const answers = new Answers({ ask: ask({ errors: [{ message: 'no' }] }, answered('Leeds')) });
    await show(answers);
    const button = await screen.findByRole('button', { name: 'Try again' });

    await act(async () => button.click());

    expect(await screen.findByText('Leeds')).toBeInTheDocument();
  });

  it('gives what came with the document without asking', async () => {
    const asked = ask();
    const rendered = new Answers({ ask: ask(answered('Leeds')), isServer: true });
    await rendered.prime(town, { id: '1' });

    await show(new Answers({ ask: asked, known: structuredClone(rendered.dehydrate()) }));

    expect(screen.getByText('Leeds')).toBeInTheDocument();
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('useLatestAnswer', () => {
  function Latest({ id }: { id: string }) {
    const { data, isAsking, hasFailed, retry } = useLatestAnswer(town, { id });
    return (
      <button type="button" onClick={retry}>
        {data?.town ?? 'nothing'} {isAsking && 'asking'} {hasFailed && 'failed'}
      </button>
    );
  }
  const page = (answers: Answers, id: string) => (
    <AnswersProvider answers={answers}>
      <Latest id={id} />
    </AnswersProvider>
  );

  it('keeps the last answer in sight while a changed question is on its way', async () => {
    const { held, letGo } = holdBack();
    const answers = new Answers({
      ask: ({ variables }) => (variables.id === '1' ? Promise.resolve(answered('Leeds')) : held),
    });
    const { rerender } = await draw(page(answers, '1'));
    await screen.findByText('Leeds');

    rerender(page(answers, '2'));
    const meanwhile = screen.getByRole('button').textContent;
    await act(async () => letGo(answered('York')));

    expect(meanwhile).toBe('Leeds asking ');
    expect(screen.getByRole('button')).toHaveTextContent(/^York$/);
  });

  it('says that it failed, and asks again', async () => {
    const answers = new Answers({ ask: ask({ errors: [{ message: 'no' }] }, answered('Leeds')) });
    await draw(page(answers, '1'));
    await screen.findByText('nothing failed');

    await userEvent.click(screen.getByRole('button'));

    expect(await screen.findByText('Leeds')).toBeInTheDocument();
  });
});

describe('useMore', () => {
  interface List {
    towns: {
      edges: { node: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  }
  const towns: TypedOperation<List, { after?: string | null }> = parse('query Towns { towns }');
  const pageOf = (node: string, endCursor: string | null) => ({
    data: { towns: { edges: [{ node }], pageInfo: { hasNextPage: endCursor !== null, endCursor } } },
  });

  function Towns() {
    const data = useAnswer(towns, {});
    const more = useMore({ operation: towns, variables: {}, list: 'towns' });
    return (
      <>
        {data.towns.edges.map(({ node }) => node).join(' ')}
        {more.hasMore && (
          <button type="button" onClick={more.load}>
            {more.hasFailed ? 'again' : 'more'}
          </button>
        )}
      </>
    );
  }

  it('adds the next page, also after it failed once', async () => {
    const asked = ask(pageOf('Leeds', 'a'), new QuestionRefused([]), pageOf('York', null));
    await draw(
      <AnswersProvider answers={new Answers({ ask: asked })}>
        <Suspense>
          <Towns />
        </Suspense>
      </AnswersProvider>,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'more' }));

    await userEvent.click(await screen.findByRole('button', { name: 'again' }));

    expect(await screen.findByText('Leeds York')).toBeInTheDocument();
    expect(asked).toHaveBeenLastCalledWith({ operation: towns, variables: { after: 'a' } });
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
