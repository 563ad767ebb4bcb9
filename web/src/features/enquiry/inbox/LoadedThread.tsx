import { useSuspenseQuery } from '@apollo/client/react';
import { graphql } from '../../../gql/index.ts';
import { useAttempt } from '../../../ui/feedback/useAttempt.ts';
import { useClinicContext } from '../../../ui/workspace/chosenClinic.ts';
import { EnquiryFacts } from './EnquiryFacts.tsx';
import { EnquiryMessages } from './EnquiryMessages.tsx';
import { EnquiryNotFound } from './EnquiryNotFound.tsx';
import classes from './LoadedThread.module.css';
import { ReplyForm } from './ReplyForm.tsx';
import { ThreadHead } from './ThreadHead.tsx';

const query = graphql(`
  query EnquiryThreadPage($id: ID!) {
    enquiry(id: $id) {
      id
      ...ThreadHead_enquiry
      ...EnquiryMessages_enquiry
      ...EnquiryFacts_enquiry
      ...ReplyForm_enquiry
    }
  }
`);

/** The thread; signed addresses of its photographs die soon, so it is asked for anew each time it is opened. */
export function LoadedThread({ enquiryId }: { enquiryId: string }) {
  const context = useClinicContext();
  const { data, refetch } = useSuspenseQuery(query, {
    variables: { id: enquiryId },
    context,
    fetchPolicy: 'cache-and-network',
    queryKey: useAttempt(),
  });
  const enquiry = data.enquiry;
  if (!enquiry) return <EnquiryNotFound />;

  return (
    <article className={classes.thread}>
      <ThreadHead enquiry={enquiry} />
      <div className={classes.body}>
        <EnquiryMessages enquiry={enquiry} onPhotoGone={() => void refetch()} />
        <ReplyForm enquiry={enquiry} />
      </div>
      <EnquiryFacts enquiry={enquiry} />
    </article>
  );
}
