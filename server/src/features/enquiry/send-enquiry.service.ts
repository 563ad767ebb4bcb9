import { type AgeBand, ENQUIRY_PHOTO_DAYS, type Goal, type SkinTone, type Stage } from '@stipple/contract';
import { dayIn } from '../../platform/clock.ts';
import { badInput } from '../../platform/graphql/bad-input.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { actAsJob } from '../../platform/tenancy/act-as-job.ts';
import { answerOnce } from '../../platform/tenancy/answer-once.ts';
import { asVisitorOf } from '../../platform/tenancy/step-in.ts';
import { claimUploads } from '../photo/pending-upload.service.ts';
import { UploadNotFound } from '../photo/photo.problems.ts';
import { findTown } from '../place/place.service.ts';
import { PortfolioCaseNotFound } from '../portfolio/portfolio-case.problems.ts';
import { type AskedTechnician, findTechnician, isPublicCase } from './asked-technician.read.ts';
import { TechnicianNotFound } from './enquiry.problems.ts';
import { insertEnquiry } from './insert-enquiry.service.ts';
import { promiseEnquiryMails } from './promise-enquiry-mails.service.ts';

export interface NewEnquiry {
  technicianSlug: string;
  portfolioCaseId?: string | null;
  name: string;
  email: string;
  message: string;
  stage?: Stage | null;
  goal?: Goal | null;
  skinTone?: SkinTone | null;
  ageBand?: AgeBand | null;
  placeId?: string | null;
  photoTickets?: string[] | null;
  idempotencyKey: string;
}

export interface SentEnquiry {
  reference: string;
  clinicName: string;
  technicianName: string;
  photosDeletedOn: string | null;
}

/** Hands a question to a technician's clinic. Whoever asks does it with a visitor's rights: nothing can be read back. */
export async function sendEnquiry(context: RequestContext, input: NewEnquiry): Promise<SentEnquiry> {
  const city = cityOf(input.placeId);
  const technician = await findTechnician(context.em, input.technicianSlug, context.clock.now());
  if (!technician) throw new TechnicianNotFound();
  const { idempotencyKey, ...request } = input;
  return asVisitorOf(context.em, technician.clinicId, (em) =>
    answerOnce({ ...context, em }, { operation: 'sendEnquiry', key: idempotencyKey, request }, () =>
      record({ ...context, em }, { asked: input, city, technician }),
    ),
  );
}

function cityOf(placeId: string | null | undefined): string | null {
  if (placeId === null || placeId === undefined) return null;
  const town = findTown(placeId);
  if (town) return town.name;
  throw badInput({
    path: 'input.placeId',
    message: 'not a place of `places`; choose one from there, or leave it out.',
  });
}

interface Question {
  asked: NewEnquiry;
  city: string | null;
  technician: AskedTechnician;
}

async function record(context: RequestContext, { asked, city, technician }: Question): Promise<SentEnquiry> {
  const { em, clock } = context;
  const now = clock.now();
  if (!technician.isListed) throw new TechnicianNotFound();
  if (asked.portfolioCaseId && !(await isPublicCase(em, asked.portfolioCaseId, { technician, now })))
    throw new PortfolioCaseNotFound();

  const tickets = asked.photoTickets ?? [];
  const photosDeletedOn = tickets.length > 0 ? dayIn('UTC', daysAfter(now, ENQUIRY_PHOTO_DAYS)) : null;
  const enquiry = await insertEnquiry(context, { asked, city, technician, photosDeletedOn });
  if (tickets.length > 0) await claimPhotos(context, tickets, { enquiryId: enquiry.id, clinicId: technician.clinicId });
  await promiseEnquiryMails(context, { enquiry, technician });
  return {
    reference: enquiry.reference,
    clinicName: technician.clinicName,
    technicianName: technician.name,
    photosDeletedOn,
  };
}

async function claimPhotos(
  context: RequestContext,
  tickets: readonly string[],
  { enquiryId, clinicId }: { enquiryId: string; clinicId: string },
): Promise<void> {
  const { em, clock, afterCommit, outside } = context;
  const claim = await actAsJob(em, { reason: 'tickets of an enquiry', clinicId }, () =>
    claimUploads(em, tickets, { clinicId, enquiryId, now: clock.now() }),
  );
  if (claim) throw new UploadNotFound(claim.unknownTicket);
  afterCommit(async () => outside.developPhotos());
}

const MILLISECONDS_PER_DAY = 86_400_000;
const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * MILLISECONDS_PER_DAY);
