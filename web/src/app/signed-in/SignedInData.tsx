import { ApolloProvider } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { useAnswers } from '../../data/AnswersProvider.tsx';
import { DataBoundary } from '../../ui/feedback/DataBoundary.tsx';
import { PageSkeleton } from '../../ui/feedback/PageSkeleton.tsx';
import { makeApolloClient } from './makeApolloClient.ts';

/** Records that change under the reader's hands live in a normalised cache, which is too big for public pages. */
export function SignedInData({ children }: { children: ReactNode }) {
  const { ask } = useAnswers();
  const [client] = useState(() => makeApolloClient(ask));

  // What waits for its data waits inside: outside, waiting would throw the client away and ask again without end.
  return (
    <ApolloProvider client={client}>
      <DataBoundary loading={<PageSkeleton />}>{children}</DataBoundary>
    </ApolloProvider>
  );
}
