import { z } from 'zod';
import type { EnquiryState } from '@stipple/contract';
import { technicianNarrowing } from '../../platform/access/permission-table.ts';
import { keysetCursor } from '../../platform/graphql/connection.ts';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import type { MessageOfEnquiry, PhotoOfEnquiry, ReceivedEnquiry } from './enquiry.types.ts';

type Em = ServiceContext['em'];

export interface EnquiryPage {
  state?: EnquiryState | null;
  first: number;
  after?: string | null;
}

type Row = Omit<ReceivedEnquiry, 'sentAt' | 'aboutCase' | 'messages' | 'photos'> & {
  sentAt: string;
  portfolioCaseId: string | null;
};
type OfEnquiry<Part> = Part & { enquiryId: string };

export const enquiryCursor = keysetCursor('enquiries', z.tuple([z.uuid()]));

/** Enquiries, newest first, one more than asked for if there are more. Technicians see those addressed to them. */
export async function readEnquiries(
  { em, viewer, clock }: ServiceContext,
  { state, first, after }: EnquiryPage,
): Promise<ReceivedEnquiry[]> {
  const technicianId = technicianNarrowing(viewer, 'enquiries');
  const from = enquiryCursor.read(after)?.[0] ?? null;
  const rows = await em.execute<Row[]>(
    `${SELECT} where (?::text is null or e.state = ?) and (?::uuid is null or e.technician_id = ?::uuid)
      and (?::uuid is null or e.id < ?::uuid)
    order by e.id desc limit ?`,
    [state ?? null, state ?? null, technicianId, technicianId, from, from, first + 1],
  );
  return withParts({ em, clock }, rows);
}

/** One enquiry; undefined for those out of the viewer's reach. */
export async function readEnquiry(
  { em, viewer, clock }: ServiceContext,
  id: string,
): Promise<ReceivedEnquiry | undefined> {
  const technicianId = technicianNarrowing(viewer, 'enquiry');
  const rows = await em.execute<Row[]>(`${SELECT} where e.id = ? and (?::uuid is null or e.technician_id = ?::uuid)`, [
    id,
    technicianId,
    technicianId,
  ]);
  const [enquiry] = await withParts({ em, clock }, rows);
  return enquiry;
}

const SELECT = `select e.id, e.reference, e.state, e.sent_at "sentAt", e.name, e.email, e.stage, e.goal,
    e.skin_tone "skinTone", e.age_band "ageBand", e.city, e.portfolio_case_id "portfolioCaseId",
    e.technician_id "technicianId", t.name "technicianName", t.slug "technicianSlug"
  from enquiry e join technician t on (t.clinic_id, t.id) = (e.clinic_id, e.technician_id)`;

async function withParts(
  { em, clock }: Pick<ServiceContext, 'em' | 'clock'>,
  rows: readonly Row[],
): Promise<ReceivedEnquiry[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const messages = await readMessages(em, ids);
  const photos = await readPhotos(em, ids);
  const cards = await readCards(
    em,
    rows.flatMap((row) => row.portfolioCaseId ?? []),
    clock.now(),
  );
  return rows.map(({ portfolioCaseId, ...row }) => ({
    ...row,
    sentAt: new Date(row.sentAt),
    aboutCase: (portfolioCaseId !== null && cards.get(portfolioCaseId)) || null,
    messages: messages.get(row.id) ?? [],
    photos: photos.get(row.id) ?? [],
  }));
}

async function readMessages(em: Em, enquiryIds: readonly string[]) {
  const rows = await em.execute<OfEnquiry<Omit<MessageOfEnquiry, 'sentAt'> & { sentAt: string }>[]>(
    `select id, enquiry_id "enquiryId", from_clinic "fromClinic", author_name "authorName", body, sent_at "sentAt"
    from enquiry_message where enquiry_id in (?) order by sent_at, id`,
    [enquiryIds],
  );
  const messages = rows.map((row) => ({ ...row, sentAt: new Date(row.sentAt) }));
  return Map.groupBy(messages, (message) => message.enquiryId);
}

async function readPhotos(em: Em, enquiryIds: readonly string[]) {
  const rows = await em.execute<OfEnquiry<PhotoOfEnquiry>[]>(
    `select p.id, p.enquiry_id "enquiryId", e.photos_deleted_on::text "deletedOn", p.widths, p.width, p.height,
      p.placeholder
    from photo p join enquiry e on (e.clinic_id, e.id) = (p.clinic_id, p.enquiry_id)
    where p.enquiry_id in (?) and p.purpose = 'ENQUIRY' and e.photos_deleted_on is not null order by p.id`,
    [enquiryIds],
  );
  return Map.groupBy(rows, (photo) => photo.enquiryId);
}

/** Cards of the cases asked about that are public still. */
async function readCards(em: Em, caseIds: readonly string[], now: Date): Promise<Map<string, unknown>> {
  if (caseIds.length === 0) return new Map();
  const rows = await em.execute<{ id: string; card: object; isListed: boolean }[]>(
    `select id, card, listed_during @> ?::timestamptz "isListed" from case_card where id in (?)`,
    [now, caseIds],
  );
  return new Map(rows.map(({ id, card, isListed }) => [id, { ...card, technicianIsVerified: isListed }]));
}
