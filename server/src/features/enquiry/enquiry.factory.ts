import { randomUUID } from 'node:crypto';
import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { makeTechnician } from '../staff/technician.factory.ts';
import { EnquiryMessage } from './enquiry-message.entity.ts';
import { Enquiry } from './enquiry.entity.ts';

/** An open enquiry with its first message. */
export function makeEnquiry(
  em: EntityManager,
  {
    message = 'How long until it has healed?',
    ...given
  }: Partial<RequiredEntityData<Enquiry>> & { message?: string } = {},
): Enquiry {
  const enquiry = em.create(Enquiry, {
    technician: given.technician ?? makeTechnician(em),
    reference: `E-${randomUUID().slice(0, 5).toUpperCase()}`,
    name: 'Marcus Webb',
    email: 'marcus@example.org',
    sentAt: new Date('2026-03-16T08:00:00Z'),
    ...given,
  });
  em.create(EnquiryMessage, {
    enquiry,
    fromClinic: false,
    authorName: enquiry.name,
    body: message,
    sentAt: enquiry.sentAt,
    accountId: enquiry.accountId,
  });
  return enquiry;
}
