import { useLatestAnswer } from '../../data/useLatestAnswer.ts';
import { graphql } from '../../gql/index.ts';

const query = graphql(`
  query ShellAccount {
    viewer {
      account {
        id
        name
        email
      }
      isClient
      memberships {
        clinicId
        clinicName
        roles
      }
    }
  }
`);

/** Who is signed in, for the bar: `undefined` until known, `null` for a visitor. */
export function useAccount() {
  const { data } = useLatestAnswer(query, {}, { isPersonal: true });
  if (!data) return undefined;

  const { account, isClient, memberships } = data.viewer;
  return account && { ...account, isClient, isMember: memberships.length > 0 };
}

export type ShellAccount = NonNullable<ReturnType<typeof useAccount>>;
