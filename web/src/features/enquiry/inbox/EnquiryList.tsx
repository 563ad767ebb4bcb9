import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { useTransition } from 'react';
import { graphql } from '../../../gql/index.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { useAttempt } from '../../../ui/feedback/useAttempt.ts';
import { useClinicContext } from '../../../ui/workspace/chosenClinic.ts';
import classes from './EnquiryList.module.css';
import { EnquiryListItem } from './EnquiryListItem.tsx';

const query = graphql(`
  query EnquiryInboxPage($state: EnquiryState, $after: ID) {
    enquiries(state: $state, first: 24, after: $after) {
      edges {
        node {
          id
          state
          ...EnquiryListItem_enquiry
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The enquiries in the chosen state, newest first. One that has just left the state stays away. */
export function EnquiryList() {
  const { t } = useLingui();
  const { state = 'OPEN' } = useSearch({ from: '/clinic/enquiries' });
  const context = useClinicContext();
  const { data, fetchMore } = useSuspenseQuery(query, {
    variables: { state },
    context,
    fetchPolicy: 'cache-and-network',
    queryKey: useAttempt(),
  });
  const [isLoadingMore, startLoadingMore] = useTransition();
  const { edges, pageInfo } = data.enquiries;
  const shown = edges.filter(({ node }) => node.state === state);

  const loadMore = () =>
    startLoadingMore(async () => {
      await fetchMore({ variables: { after: pageInfo.endCursor } });
    });

  if (shown.length === 0 && !pageInfo.hasNextPage) return <NoEnquiries isOpen={state === 'OPEN'} />;
  return (
    <nav aria-label={t`Enquiries`} className={classes.scroll}>
      <ul>
        {shown.map(({ node }) => (
          <EnquiryListItem key={node.id} enquiry={node} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button isBusy={isLoadingMore} onClick={loadMore} variant="ghost" isWide>
          <Trans>Show older ones</Trans>
        </Button>
      )}
    </nav>
  );
}

function NoEnquiries({ isOpen }: { isOpen: boolean }) {
  if (!isOpen) {
    return (
      <EmptyState
        title={
          <p className="h3">
            <Trans>None here</Trans>
          </p>
        }
      >
        <Trans>Answered and closed enquiries are kept here.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={
        <p className="h3">
          <Trans>Nothing waits for an answer</Trans>
        </p>
      }
    >
      <Trans>New enquiries appear here as they are sent, and by e-mail.</Trans>
    </EmptyState>
  );
}
