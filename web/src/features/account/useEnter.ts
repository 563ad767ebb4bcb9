import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { graphql } from '../../gql/index.ts';

const query = graphql(`
  query Enter {
    viewer {
      isClient
      memberships {
        clinicId
      }
    }
  }
`);

/** After signing in: forgets what was read as a visitor, and goes to where the reader was, or to where they belong. */
export function useEnter(next: string | undefined) {
  const apollo = useApolloClient();
  const navigate = useNavigate();

  return async function enter() {
    await apollo.resetStore().catch(() => undefined);
    if (next) return navigate({ href: next, replace: true });

    const { data } = await apollo.query({ query, fetchPolicy: 'network-only' });
    const viewer = data?.viewer;
    if (viewer && viewer.memberships.length > 0) return navigate({ to: '/clinic/enquiries', replace: true });
    return navigate({ to: viewer?.isClient ? '/me' : '/', replace: true });
  };
}
