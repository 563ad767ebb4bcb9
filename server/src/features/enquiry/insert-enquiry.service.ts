import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { Technician } from '../staff/technician.entity.ts';
import type { AskedTechnician } from './asked-technician.read.ts';
import { EnquiryMessage } from './enquiry-message.entity.ts';
import { newEnquiryReference } from './enquiry-reference.ts';
import { Enquiry } from './enquiry.entity.ts';
import type { NewEnquiry } from './send-enquiry.service.ts';

/** What is written down of a question. */
export interface EnquiryToKeep {
  readonly asked: Omit<NewEnquiry, 'idempotencyKey'>;
  readonly city: string | null;
  readonly technician: Pick<AskedTechnician, 'id' | 'clinicId'>;
  readonly photosDeletedOn: string | null;
}

const REFERENCES_TRIED = 5;

/** Writes an enquiry and its first message. Draws another reference in the rare case that this clinic has given it before. */
export async function insertEnquiry(
  context: ServiceContext,
  kept: EnquiryToKeep,
  drawReference: () => string = newEnquiryReference,
): Promise<Enquiry> {
  for (let triesLeft = REFERENCES_TRIED - 1; ; triesLeft -= 1) {
    try {
      return await context.em.transactional(async (em) => create({ ...context, em }, kept, drawReference()));
    } catch (thrown) {
      if (!(thrown instanceof UniqueConstraintViolationException) || triesLeft === 0) throw thrown;
    }
  }
}

function create(
  { em, clock, viewer }: ServiceContext,
  { asked, city, technician, photosDeletedOn }: EnquiryToKeep,
  reference: string,
): Enquiry {
  const accountId = viewer.kind === 'visitor' ? null : viewer.accountId;
  const name = asked.name.trim();
  const sentAt = clock.now();
  const enquiry = em.create(Enquiry, {
    accountId,
    reference,
    technician: em.getReference(Technician, [technician.clinicId, technician.id]),
    portfolioCaseId: asked.portfolioCaseId ?? null,
    name,
    email: asked.email,
    stage: asked.stage ?? null,
    goal: asked.goal ?? null,
    skinTone: asked.skinTone ?? null,
    ageBand: asked.ageBand ?? null,
    city,
    sentAt,
    photosDeletedOn,
  });
  const body = asked.message.trim();
  em.create(EnquiryMessage, { accountId, enquiry, fromClinic: false, authorName: name, body, sentAt });
  return enquiry;
}
