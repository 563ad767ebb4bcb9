import { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
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
import { makeCache } from '../src/app/makeApolloClient.ts';
import { parseSearch, stringifySearch } from '../src/app/searchText.ts';
import { LocaleProvider } from '../src/ui/locale/LocaleProvider.tsx';
import { ToastProvider } from '../src/ui/toast/ToastProvider.tsx';
import { type Answers, AnsweringLink } from './answers.ts';

interface Visit {
  /** Path of the route as `routes.tsx` has it. */
  path: string;
  /** The address opened. */
  at: string;
  page: RouteComponent;
  answers?: Answers;
  /** The route's reader of its search. */
  validateSearch?: (raw: Record<string, unknown>) => object;
}

/** Opens one page of the web, with everything a page may count on, before a server made of records. */
export function renderPage({ path, at, page, answers = {}, validateSearch }: Visit) {
  const link = new AnsweringLink(answers);
  const apollo = new ApolloClient({ cache: makeCache(), dataMasking: true, link });
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
    <ApolloProvider client={apollo}>
      <LocaleProvider locale="en-GB">
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </LocaleProvider>
    </ApolloProvider>,
  );
  return { ...view, asked: link.asked, contexts: link.contexts, router, user: userEvent.setup() };
}
