import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { PageSkeleton } from '../ui/feedback/PageSkeleton.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { PageFailure } from './pages/PageFailure.tsx';
import { type RouteContext, routeTree } from './routes.tsx';
import { parseSearch, stringifySearch } from './searchText.ts';

/** One router a page load. A page comes back where the reader left it. Tests and a server bring their own history. */
export function makeRouter({ answers, history }: RouteContext & { history?: RouterHistory }) {
  return createRouter({
    routeTree,
    history,
    context: { answers },
    parseSearch,
    stringifySearch,
    // On a server it would be an inline script.
    scrollRestoration: !answers.isServer,
    isServer: answers.isServer,
    defaultPreload: 'intent',
    defaultPendingMs: 200,
    defaultPendingMinMs: 300,
    defaultPendingComponent: PageSkeleton,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: PageFailure,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
