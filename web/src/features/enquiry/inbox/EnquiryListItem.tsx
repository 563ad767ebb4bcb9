import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { graphql } from '../../../gql/index.ts';
import { FallbackAvatar } from '../../../ui/avatar/FallbackAvatar.tsx';
import { VisuallyHidden } from '../../../ui/layout/VisuallyHidden.tsx';
import { initialsOf } from '../../../ui/words/initialsOf.ts';
import classes from './EnquiryList.module.css';
import { useShortWhen } from './useShortWhen.ts';

const fragment = graphql(`
  fragment EnquiryListItem_enquiry on Enquiry {
    id
    name
    state
    messages {
      id
      body
      fromClinic
      sentAt
    }
  }
`);

interface Props {
  enquiry: FragmentType<typeof fragment>;
}

/** Who asked, when, and the last words said. */
export function EnquiryListItem({ enquiry }: Props) {
  const shortWhen = useShortWhen();
  const search = useSearch({ from: '/clinic/enquiries' });
  const { enquiryId } = useParams({ strict: false });
  const { data } = useSuspenseFragment({ fragment, from: enquiry });
  const last = data.messages.at(-1);
  const isWaiting = data.state === 'OPEN' && last !== undefined && !last.fromClinic;

  return (
    <li>
      <Link
        to="/clinic/enquiries/$enquiryId"
        params={{ enquiryId: data.id }}
        search={search}
        className={classes.item}
        data-chosen={data.id === enquiryId ? '' : undefined}
        data-waiting={isWaiting ? '' : undefined}
      >
        <FallbackAvatar name={data.name} initials={initialsOf(data.name)} size={36} />
        <span className={classes.words}>
          <span className={classes.line}>
            <span className={classes.name} dir="auto">
              {data.name}
            </span>
            {last && <span className={classes.when}>{shortWhen(last.sentAt)}</span>}
          </span>
          <span className={classes.preview} dir="auto">
            {last?.body}
          </span>
        </span>
        {isWaiting && (
          <span className={classes.waiting}>
            <VisuallyHidden>
              <Trans>waits for an answer</Trans>
            </VisuallyHidden>
          </span>
        )}
      </Link>
    </li>
  );
}
