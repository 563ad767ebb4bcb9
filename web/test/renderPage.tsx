import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  type RouteComponent,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { parseSearch, stringifySearch } from '../src/app/searchText.ts';
import { SignedInData } from '../src/app/signed-in/SignedInData.tsx';
import { Answers } from '../src/data/Answers.ts';
import { AnswersProvider } from '../src/data/AnswersProvider.tsx';
import { LocaleProvider } from '../src/ui/locale/LocaleProvider.tsx';
import { ToastProvider } from '../src/ui/toast/ToastProvider.tsx';
import { type Answers as Records, AnsweringServer } from './answers.ts';

interface Visit {
  /** Path of the route as `routes.tsx` has it. */
  path: string;
  /** The address opened. */
  at: string;
  page: RouteComponent;
  answers?: Records;
  /** The route's reader of its search. */
  validateSearch?: (raw: Record<string, unknown>) => object;
}

/** Opens one page of the web, with everything a page may count on, before a server made of records. */
export function renderPage({ path, at, page, answers = {}, validateSearch }: Visit) {
  const server = new AnsweringServer(answers);
  const root = createRootRoute({ component: Outlet });
  const routes = [
    createRoute({ getParentRoute: () => root, path, component: page, validateSearch }),
    createRoute({ getParentRoute: () => root, path: '$', component: () => 'another page' }),
  ];
  const router = createRouter({
    routeTree: root.addChildren(routes),
    history: createMemoryHistory({ initialEntries: [at] }),
    parseSearch,
    stringifySearch,
  });

  const view = render(
    <AnswersProvider answers={new Answers({ ask: server.ask })}>
      <LocaleProvider locale="en-GB">
        <ToastProvider>
          <SignedInData>
            <RouterProvider router={router} />
          </SignedInData>
        </ToastProvider>
      </LocaleProvider>
    </AnswersProvider>,
  );
  return { ...view, asked: server.asked, contexts: server.contexts, router, user: userEvent.setup() };
}
