import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { App } from '../src/app/App.tsx';
import { makeRouter } from '../src/app/makeRouter.ts';
import { Answers } from '../src/data/Answers.ts';
import { type Answers as Records, AnsweringServer } from './answers.ts';

const visitor = { account: null, isClient: false, isPlatformAdmin: false, memberships: [] };

/** The whole web at an address, shell and routes included, before a server made of records. */
export function renderAt(at: string, records: Records = {}) {
  const server = new AnsweringServer({ viewer: visitor, ...records });
  const answers = new Answers({ ask: server.ask });
  const router = makeRouter({ answers, history: createMemoryHistory({ initialEntries: [at] }) });
  const user = userEvent.setup();

  const view = render(
    <App answers={answers} router={router} locale="en-GB" document={{ origin: 'http://localhost' }} />,
  );
  return { ...view, router, user, asked: server.asked, contexts: server.contexts };
}

/** An answer that is still on its way when the test ends. */
export const neverAnswer = () => new Promise<never>(() => undefined);
