import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ENQUIRY_MESSAGE_MAX } from '@stipple/contract';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { graphql } from '../../../gql/index.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { TextArea } from '../../../ui/field/TextArea.tsx';
import classes from './ReplyForm.module.css';
import { useReply } from './useReply.ts';

const fragment = graphql(`
  fragment ReplyForm_enquiry on Enquiry {
    id
    name
    email
    viewerCanReply
  }
`);

interface Props {
  enquiry: FragmentType<typeof fragment>;
}

/** The answer, sent by e-mail; what is written stays until it has gone. */
export function ReplyForm({ enquiry }: Props) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({ fragment, from: enquiry });
  const [body, setBody] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const { reply, isSending, problem } = useReply(data.id);
  const name = data.name;
  if (!data.viewerCanReply) {
    return (
      <p className={classes.closed}>
        <Trans>This enquiry is closed, or not yours to answer.</Trans>
      </p>
    );
  }

  async function send() {
    if (isSending) return;
    if (!body.trim() || (await reply(body.trim()))) {
      setBody('');
      field.current?.focus();
    }
  }

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    void send();
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void send();
  }

  return (
    <form className={classes.form} onSubmit={handleSubmit}>
      <TextArea
        ref={field}
        label={t`Answer to ${name}`}
        rows={3}
        maxLength={ENQUIRY_MESSAGE_MAX}
        value={body}
        error={problem}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={handleKeyDown}
      />
      <div className={classes.foot}>
        <p className="small third">
          <Trans>Sent by e-mail to {data.email}.</Trans>
        </p>
        <Button type="submit" variant="primary" size="small" isBusy={isSending}>
          <Trans>Send</Trans>
        </Button>
      </div>
    </form>
  );
}
