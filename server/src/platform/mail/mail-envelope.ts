import { EMAIL_MAX } from '@stipple/contract';
import type { Mail } from './mailer.ts';

const SUBJECT_MAX = 200;

/** The mail was not sent because its address or subject could smuggle something into the headers. */
export class MailRefused extends Error {
  override name = 'MailRefused';
}

/** One address, no display name: angle brackets, quotes, commas and control characters never reach a header. */
const ONE_ADDRESS = /^[^\s@<>,;:"'`()[\]\\\p{C}]+@[^\s@<>,;:"'`()[\]\\\p{C}]+$/u;
const CONTROL = /\p{Cc}|[\u2028\u2029]/u;

/** What nodemailer is given. The address goes as an object, so that it is never parsed as a list. Throws {@link MailRefused}. */
export function toEnvelope(mail: Mail, { from, date }: { from: string; date: Date }) {
  if (mail.to.length > EMAIL_MAX || !ONE_ADDRESS.test(mail.to))
    throw new MailRefused('The address is not one address.');
  if (mail.subject.length > SUBJECT_MAX || CONTROL.test(mail.subject))
    throw new MailRefused('The subject is too long or holds control characters.');
  return {
    from,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === undefined ? {} : { html: mail.html }),
    date,
    ...(mail.id === undefined
      ? {}
      : { messageId: `<${mail.id}@${/@([^\s>]+)>?$/.exec(from)?.[1] ?? 'stipple.invalid'}>` }),
    // Asks out-of-office programs not to answer, and says that a machine wrote this.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
