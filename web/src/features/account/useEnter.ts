import { useNavigate } from '@tanstack/react-router';
import { useAnswers } from '../../data/AnswersProvider.tsx';
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
  const answers = useAnswers();
  const navigate = useNavigate();

  return async function enter() {
    answers.askPersonalAgain();
    if (next) return navigate({ href: next, replace: true });

    const viewer = await answers.send(query, {}).then(
      (data) => data.viewer,
      () => undefined,
    );
    if (viewer && viewer.memberships.length > 0) return navigate({ to: '/clinic/enquiries', replace: true });
    return navigate({ to: viewer?.isClient ? '/me' : '/', replace: true });
  };
}
