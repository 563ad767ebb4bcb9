import type { ConcernKind } from '@stipple/contract';
import { composeMail } from '../../platform/mail/compose-mail.ts';
import type { Mail } from '../../platform/mail/mailer.ts';

const KIND_WORDS: Readonly<Record<ConcernKind, string>> = {
  PHOTO_OF_ME: 'a photograph shows the person who reports',
  NOT_THEIR_WORK: 'work shown is somebody else’s',
  PAPER_WRONG: 'a paper is wrong',
  UNSAFE: 'something is unsafe',
  OTHER: 'something else',
};

/** Tells the platform that a concern waits. What was written, by whom and about whom stays out of mail. */
export const concernWaitsMail = ({ to, reference, kind }: { to: string; reference: string; kind: ConcernKind }): Mail =>
  composeMail({
    to,
    subject: `A concern waits (${reference})`,
    paragraphs: [`Somebody reported a concern: ${KIND_WORDS[kind]}. Its reference is ${reference}.`],
  });

/** Confirms a concern to the address given with it. Anybody may type any address, so it repeats nothing they typed. */
export const concernReceivedMail = ({ to, reference }: { to: string; reference: string }): Mail =>
  composeMail({
    to,
    subject: `Your concern ${reference}`,
    paragraphs: [
      `Your concern has arrived. Its reference is ${reference}. Only platform staff read it; the clinic does not see it.`,
      'We write to this address when we have a question, and when it is settled.',
    ],
    footnotes: ['If you did not send this, ignore it: somebody may have mistyped their address.'],
  });
