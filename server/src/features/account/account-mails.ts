import { SIGN_IN_LINK_MINUTES } from '@stipple/contract';
import { composeMail } from '../../platform/mail/compose-mail.ts';
import type { Mail } from '../../platform/mail/mailer.ts';

interface LinkMail {
  readonly to: string;
  readonly url: string;
  readonly requestedAt: Date;
  readonly expiresAt: Date;
  /** The link will create the account. */
  readonly isNew: boolean;
}

export const signInLinkMail = ({ to, url, requestedAt, expiresAt, isNew }: LinkMail): Mail =>
  composeMail({
    to,
    subject: isNew ? 'Confirm your address for Stipple' : 'Your sign-in link for Stipple',
    paragraphs: [
      `On ${inWords(requestedAt)} somebody asked to ${isNew ? 'open an account' : 'sign in'} at Stipple with ${to}.`,
      `If that was you, open this link. It works once, for ${SIGN_IN_LINK_MINUTES} minutes, until ${timeInWords(expiresAt)}.`,
    ],
    action: { label: isNew ? 'Open your account' : 'Sign in', url },
    footnotes: ['If it was not you, ignore this mail: nothing happens without the link. Pass it on to nobody.'],
  });

export const passwordChangedMail = ({ to, changedAt }: { to: string; changedAt: Date }): Mail =>
  composeMail({
    to,
    subject: 'Your Stipple password was changed',
    paragraphs: [
      `The password for ${to} was changed on ${inWords(changedAt)}. All devices were signed out.`,
      'If that was not you, ask for a sign-in link at once and choose a new password.',
    ],
  });

const inWords = (moment: Date): string =>
  `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(moment)} at ${timeInWords(moment)}`;

const timeInWords = (moment: Date): string =>
  `${new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' }).format(moment)} UTC`;
