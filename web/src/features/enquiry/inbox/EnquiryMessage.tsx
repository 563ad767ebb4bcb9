import type { EnquiryMessages_EnquiryFragment } from '../../../gql/graphql.ts';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import classes from './EnquiryMessages.module.css';
import { localTime } from './localTime.ts';

interface Props {
  message: EnquiryMessages_EnquiryFragment['messages'][number];
}

/** One message: the client left, the clinic right. */
export function EnquiryMessage({ message }: Props) {
  const formats = useFormats();

  return (
    <li className={classes.message} data-from-clinic={message.fromClinic ? '' : undefined}>
      <p className={classes.bubble} dir="auto">
        {message.body}
      </p>
      <p className={classes.by}>
        <bdi>{message.authorName}</bdi>,{' '}
        <time dateTime={message.sentAt}>{localTime(message.sentAt, formats.locale)}</time>
      </p>
    </li>
  );
}
