import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { LocaleProvider } from '../ui/locale/LocaleProvider.tsx';
import '../ui/theme/styles.ts';
import { ToastProvider } from '../ui/toast/ToastProvider.tsx';
import type { makeRouter } from './makeRouter.ts';

interface Props {
  apollo: ApolloClient;
  router: ReturnType<typeof makeRouter>;
  locale: string;
}

/** Everything a page may count on: data, words, looks, short messages. */
export function App({ apollo, router, locale }: Props) {
  return (
    <ApolloProvider client={apollo}>
      <LocaleProvider locale={locale}>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </LocaleProvider>
    </ApolloProvider>
  );
}
