import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Fragment, useEffect, useRef } from 'react';
import { graphql } from '../../../gql/index.ts';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import { AboutCase } from './AboutCase.tsx';
import { EnquiryMessage } from './EnquiryMessage.tsx';
import classes from './EnquiryMessages.module.css';
import { localDay } from './localTime.ts';
import { PrivatePhotos } from './PrivatePhotos.tsx';

const fragment = graphql(`
  fragment EnquiryMessages_enquiry on Enquiry {
    id
    messages {
      id
      body
      fromClinic
      authorName
      sentAt
    }
    ...AboutCase_enquiry
    ...PrivatePhotos_enquiry
  }
`);

interface Props {
  enquiry: FragmentType<typeof fragment>;
  /** The address of a photograph died before it was shown. */
  onPhotoGone: () => void;
}

/** What was said, day by day; the case that was asked about and the photographs belong to the first message. */
export function EnquiryMessages({ enquiry, onPhotoGone }: Props) {
  const { t } = useLingui();
  const formats = useFormats();
  const { data } = useSuspenseFragment({ fragment, fragmentName: 'EnquiryMessages_enquiry', from: enquiry });
  const end = useRef<HTMLLIElement>(null);
  const count = data.messages.length;

  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [count]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so a keyboard has to reach it
    <section className={classes.scroll} aria-label={t`Messages`} tabIndex={0}>
      <ol className={classes.messages} aria-live="polite">
        {data.messages.map((message, index) => {
          const day = localDay(message.sentAt);
          const before = data.messages[index - 1];
          const isNewDay = !before || localDay(before.sentAt) !== day;
          return (
            <Fragment key={message.id}>
              {isNewDay && <li className={classes.day}>{formats.day(day)}</li>}
              {index === 0 && (
                <li>
                  <AboutCase enquiry={data} />
                </li>
              )}
              <EnquiryMessage message={message} />
              {index === 0 && (
                <li>
                  <PrivatePhotos enquiry={data} onPhotoGone={onPhotoGone} />
                </li>
              )}
            </Fragment>
          );
        })}
        <li ref={end} aria-hidden />
      </ol>
    </section>
  );
}
