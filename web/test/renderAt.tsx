import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { App } from '../src/app/App.tsx';
import { makeApolloClient } from '../src/app/makeApolloClient.ts';
import { makeRouter } from '../src/app/makeRouter.ts';
import { type Answers, AnsweringLink } from './answers.ts';

const visitor = { account: null, isClient: false, isPlatformAdmin: false, memberships: [] };

/** The whole web at an address, shell and routes included, before a server made of records. */
export function renderAt(at: string, answers: Answers = {}) {
  const link = new AnsweringLink({ viewer: visitor, ...answers });
  const apollo = makeApolloClient(link);
  const router = makeRouter({ apollo, history: createMemoryHistory({ initialEntries: [at] }) });
  const user = userEvent.setup();

  const view = render(<App apollo={apollo} router={router} locale="en-GB" />);
  return { ...view, router, user, asked: link.asked, contexts: link.contexts };
}

/** An answer that is still on its way when the test ends. */
export const neverAnswer = () => new Promise<never>(() => undefined);
