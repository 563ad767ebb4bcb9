import { ApolloProvider } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { useAnswers } from '../../data/AnswersProvider.tsx';
import { makeApolloClient } from './makeApolloClient.ts';

/** Records that change under the reader's hands live in a normalised cache, which is too big for public pages. */
export function SignedInData({ children }: { children: ReactNode }) {
  const { ask } = useAnswers();
  const [client] = useState(() => makeApolloClient(ask));

  return <ApolloProvider client={client}>{children}</ApolloProvider>;
}
