import { createHash, randomBytes } from 'node:crypto';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { PendingUpload } from './pending-upload.entity.ts';
import { Photo } from './photo.entity.ts';
import type { PhotoColumns } from './stored-photo.service.ts';

type Em = ServiceContext['em'];

const WAITS_MILLISECONDS = 24 * 60 * 60 * 1000;

const hashOf = (ticket: string): string => createHash('sha256').update(ticket).digest('hex');

/** Longer than any reading and filing takes. */
const ARRIVES_WITHIN_MILLISECONDS = 60 * 60 * 1000;

/** Notes where a photograph is about to be kept; answers what to forget once it belongs to a record. As a job. */
export async function noteArrival(em: Em, folder: string, now: Date): Promise<string> {
  const ticketHash = hashOf(randomBytes(16).toString('base64url'));
  const expiresAt = new Date(now.getTime() + ARRIVES_WITHIN_MILLISECONDS);
  em.create(PendingUpload, { ticketHash, storageKey: folder, facts: {}, expiresAt });
  await em.flush();
  return ticketHash;
}

/** The photograph belongs to a record, or nothing of it is left. As a job. */
export const forgetArrival = (em: Em, arrival: string): Promise<unknown> =>
  em.nativeDelete(PendingUpload, { ticketHash: arrival });

/** What waits for an enquiry: kept in the clinic's folder, known to nobody but the holder of its ticket. */
export interface WaitingPhoto {
  photoId: string;
  clinicId: string;
  folder: string;
  columns: PhotoColumns;
}

/** Notes a visitor's kept photograph for up to a day and answers its ticket: 128 random bits, shown once. As a job. */
export async function awaitEnquiry(em: Em, waiting: WaitingPhoto, now: Date): Promise<string> {
  const ticket = randomBytes(16).toString('base64url');
  em.create(PendingUpload, {
    ticketHash: hashOf(ticket),
    storageKey: waiting.folder,
    facts: { photoId: waiting.photoId, clinicId: waiting.clinicId, columns: waiting.columns },
    expiresAt: new Date(now.getTime() + WAITS_MILLISECONDS),
  });
  await em.flush();
  return ticket;
}

/**
 * Gives the photographs of these tickets to an enquiry of the clinic in scope, each once. As a job, inside the enquiry's
 * transaction. Answers the first ticket that is unknown, spent, too old or meant for another clinic.
 */
export async function claimUploads(
  em: Em,
  tickets: readonly string[],
  { clinicId, enquiryId, now }: { clinicId: string; enquiryId: string; now: Date },
): Promise<{ unknownTicket: string } | undefined> {
  for (const ticket of new Set(tickets)) {
    const [found] = await em.execute<
      { storageKey: string; facts: { photoId: string; clinicId: string; columns: PhotoColumns } }[]
    >(
      `delete from pending_upload where ticket_hash = ? and expires_at > ? and facts ->> 'clinicId' = ?
      returning storage_key "storageKey", facts`,
      [hashOf(ticket), now, clinicId],
    );
    if (!found) return { unknownTicket: ticket };
    em.create(Photo, {
      ...found.facts.columns,
      id: found.facts.photoId,
      purpose: 'ENQUIRY',
      enquiryId,
      storageKey: found.storageKey,
      uploadedAt: now,
    });
  }
  await em.flush();
  return undefined;
}
