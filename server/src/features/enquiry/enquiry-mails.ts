import { composeMail } from '../../platform/mail/compose-mail.ts';
import type { Mail } from '../../platform/mail/mailer.ts';

interface Received {
  to: string;
  reference: string;
  technicianName: string;
  /** Where the clinic reads it. */
  url: string;
}

/** Tells a clinic's person that somebody waits. What was asked, by whom and about which head of hair stays out of mail. */
export const enquiryWaitsMail = ({ to, reference, technicianName, url }: Received): Mail =>
  composeMail({
    to,
    subject: `A new enquiry waits (${reference})`,
    paragraphs: [`Somebody sent an enquiry to ${technicianName}. Read and answer it in your inbox.`],
    action: { label: 'Open the enquiry', url },
  });

interface Sent {
  to: string;
  reference: string;
  technicianName: string;
  clinicName: string;
  photosDeletedOn: string | null;
}

/** Confirms an enquiry to the address that was given with it. Anybody may type any address, so it repeats nothing they typed. */
export const enquirySentMail = ({ to, reference, technicianName, clinicName, photosDeletedOn }: Sent): Mail =>
  composeMail({
    to,
    subject: `Your enquiry ${reference}`,
    paragraphs: [
      `Your enquiry to ${technicianName} at ${clinicName} has arrived. Its reference is ${reference}.`,
      'The clinic answers to this address.',
      ...(photosDeletedOn === null
        ? []
        : [`Only the clinic can see the photographs you sent. They are deleted on ${inWords(photosDeletedOn)}.`]),
    ],
    footnotes: ['If you did not send this, ignore it: somebody may have mistyped their address.'],
  });

interface Answered {
  to: string;
  reference: string;
  technicianName: string;
  clinicName: string;
  authorName: string;
  body: string;
}

/** Brings the clinic's answer. */
export const enquiryAnsweredMail = ({ to, reference, technicianName, clinicName, authorName, body }: Answered): Mail =>
  composeMail({
    to,
    subject: `Answer to your enquiry ${reference}`,
    paragraphs: [
      `${authorName}, ${clinicName}, answered your enquiry to ${technicianName}:`,
      ...body.split(/\n{2,}/).map((paragraph) => paragraph.trim()),
    ],
  });

const inWords = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
