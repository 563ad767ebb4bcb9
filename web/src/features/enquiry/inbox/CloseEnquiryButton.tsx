import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../gql/index.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { useToast } from '../../../ui/toast/ToastProvider.tsx';
import { useClinicContext } from '../../../ui/workspace/chosenClinic.ts';

const fragment = graphql(`
  fragment CloseEnquiryButton_enquiry on Enquiry {
    id
    state
    viewerCanReply
  }
`);

const mutation = graphql(`
  mutation CloseEnquiry($input: CloseEnquiryInput!) {
    closeEnquiry(input: $input) {
      ... on CloseEnquirySuccess {
        enquiry {
          id
          state
          viewerCanReply
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

interface Props {
  enquiry: FragmentType<typeof fragment>;
}

/** Nothing follows any more: its photographs go on their day, and it leaves the open ones. */
export function CloseEnquiryButton({ enquiry }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const context = useClinicContext();
  const { data } = useSuspenseFragment({ fragment, from: enquiry });
  const [mutate, { loading }] = useMutation(mutation, { context });
  if (data.state === 'CLOSED' || !data.viewerCanReply) return null;

  async function close() {
    const answer = await mutate({ variables: { input: { enquiryId: data.id } } }).catch(() => undefined);
    const result = answer?.data?.closeEnquiry;
    if (result?.__typename === 'CloseEnquirySuccess')
      return toast({ text: t`Closed. Nothing was sent to the client.` });
    return toast({ text: result?.message ?? t`Not closed: the server did not answer.`, tone: 'attention' });
  }

  return (
    <Button size="compact" variant="quiet" isBusy={loading} onClick={() => void close()}>
      <Trans>Close</Trans>
    </Button>
  );
}
