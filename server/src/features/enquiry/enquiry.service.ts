import { LockMode } from '@mikro-orm/core';
import type { RequestContext, ServiceContext } from '../../platform/graphql/request-context.ts';
import { ActionNotAllowed } from '../../platform/graphql/action-not-allowed.ts';
import { reaches } from '../../platform/access/permission-table.ts';
import { answerOnce } from '../../platform/tenancy/answer-once.ts';
import { Clinic } from '../../platform/tenancy/clinic.entity.ts';
import { queueMails } from '../../platform/mail/queue-mails.ts';
import { projectTechnician } from '../directory/project-technician.service.ts';
import { canCloseEnquiry, canReplyToEnquiry } from './enquiry.access.ts';
import { enquiryAnsweredMail } from './enquiry-mails.ts';
import { EnquiryMessage } from './enquiry-message.entity.ts';
import { EnquiryNotFound } from './enquiry.problems.ts';
import { Enquiry } from './enquiry.entity.ts';

interface Reply {
  enquiryId: string;
  body: string;
  idempotencyKey: string;
}

/** Sends the clinic's answer to whoever asked. The first one stops the clock of reply times, which the technician's page tells. */
export async function replyToEnquiry(
  context: RequestContext,
  { enquiryId, body, idempotencyKey }: Reply,
): Promise<void> {
  const request = { enquiryId, body };
  await answerOnce(context, { operation: 'replyToEnquiry', key: idempotencyKey, request }, async () => {
    const { em, clock, viewer } = context;
    const enquiry = await loadEnquiry(context, enquiryId);
    if (!canReplyToEnquiry(viewer, actedUpon(enquiry))) throw new ActionNotAllowed('This enquiry is closed.');

    const now = clock.now();
    const clinic = await em.findOneOrFail(Clinic, { id: enquiry.clinic.id });
    const authorName = context.person?.account.name.trim() || clinic.name;
    em.create(EnquiryMessage, { enquiry, fromClinic: true, authorName, body: body.trim(), sentAt: now });
    enquiry.state = 'ANSWERED';
    const isFirst = enquiry.firstRepliedAt === null;
    enquiry.firstRepliedAt ??= now;
    await em.flush();
    if (isFirst) await projectTechnician(em, enquiry.technician.id, now);

    const { email: to, reference, technician } = enquiry;
    const mail = {
      to,
      reference,
      technicianName: technician.name,
      clinicName: clinic.name,
      authorName,
      body: body.trim(),
    };
    await queueMails(context, [enquiryAnsweredMail(mail)]);
    return { enquiryId };
  });
}

/** Ends an enquiry. Closing it again changes nothing. */
export async function closeEnquiry(context: ServiceContext, enquiryId: string): Promise<void> {
  const enquiry = await loadEnquiry(context, enquiryId);
  if (!canCloseEnquiry(context.viewer, actedUpon(enquiry)))
    throw new ActionNotAllowed('Answer this enquiry first, or leave closing it to the front desk.');
  enquiry.state = 'CLOSED';
  await context.em.flush();
}

/** Locked, so that two people who act on it do so one after the other. Out of the viewer's reach is not found. */
async function loadEnquiry({ em, viewer }: ServiceContext, id: string): Promise<Enquiry> {
  const enquiry = await em.findOne(Enquiry, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!enquiry || !reaches(viewer, 'enquiry', { technicianId: enquiry.technician.id })) throw new EnquiryNotFound();
  await em.populate(enquiry, ['technician']);
  return enquiry;
}

const actedUpon = ({ technician, state }: Enquiry) => ({ technicianId: technician.id, state });
