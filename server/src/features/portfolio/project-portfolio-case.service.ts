import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { ensurePublicPhotos } from '../photo/public-photo.service.ts';
import {
  NEVER_LISTED,
  readTechnicianListing,
  type TechnicianListing,
} from '../credential/technician-listing.service.ts';
import { type CaseFacts, readCaseFacts, readPhotoFacts, readSessionFacts } from './portfolio-case-facts.read.ts';
import {
  pageOf,
  pairsOf,
  pictureOf,
  placePhotos,
  publishedOf,
  type PlacedPhoto,
  summaryOf,
} from './portfolio-case-page.ts';
import { lockPublication } from './publication-lock.service.ts';

type Em = ServiceContext['em'];

/**
 * Writes what the public sees of a case: its card, its page and the addresses of its pictures. Call it in the transaction
 * that changes anything they show. A case that is not published, or has no pair to show, has none.
 */
export async function projectPortfolioCase(em: Em, portfolioCaseId: string, now: Date): Promise<void> {
  await em.flush();
  const facts = await readLocked(em, portfolioCaseId);
  if (!facts || facts.publicationId === null) return;
  const sessions = await readSessionFacts(em, facts.courseId);
  const photos = placePhotos(await readPhotoFacts(em, facts.courseId), sessions);
  const shown = publishedOf(facts, photos);
  const [cover] = pairsOf(facts, shown);
  if (!cover) return removeCard(em, facts.id);

  const tokens = await ensurePublicPhotos(em, { clinicId: facts.clinicId, portfolioCaseId: facts.id, now }, shown);
  const summary = summaryOf(facts, sessions, shown);
  await saveCard(em, facts, {
    summary,
    card: cardOf(facts, summary, cover, tokens),
    page: pageOf(facts, sessions, photos, tokens),
    listing: await readTechnicianListing(em, facts.technicianId, now),
  });
}

/** Nobody may withdraw the case between what is read here and what is written. */
async function readLocked(em: Em, portfolioCaseId: string): Promise<CaseFacts | undefined> {
  const known = await readCaseFacts(em, portfolioCaseId);
  if (!known) return undefined;
  await lockPublication(em, known.courseId);
  return readCaseFacts(em, portfolioCaseId);
}

const removeCard = async (em: Em, id: string): Promise<void> => {
  await em.execute('delete from case_card where id = ?', [id]);
};

type Summary = ReturnType<typeof summaryOf>;

function cardOf(
  facts: CaseFacts,
  summary: Summary,
  cover: { view: string; before: PlacedPhoto; latest: PlacedPhoto },
  tokens: ReadonlyMap<string, string>,
) {
  return {
    ...summary,
    view: cover.view,
    before: pictureOf(cover.before, tokens),
    latest: pictureOf(cover.latest, tokens),
    latestPhase: cover.latest.moment.phase,
    latestSessionNumber: cover.latest.moment.sessionNumber,
    technicianSlug: facts.technicianSlug,
    technicianName: facts.technicianName,
    clinicSlug: facts.clinicSlug,
    clinicName: facts.clinicName,
  };
}

interface Projection {
  summary: Summary;
  card: unknown;
  page: unknown;
  listing: TechnicianListing;
}

async function saveCard(em: Em, facts: CaseFacts, { summary, card, page, listing }: Projection): Promise<void> {
  const columns = {
    id: facts.id,
    clinic_id: facts.clinicId,
    publication_id: facts.publicationId,
    technician_id: facts.technicianId,
    technician_slug: facts.technicianSlug,
    clinic_slug: facts.clinicSlug,
    stage: summary.stage,
    goal: summary.goal,
    skin_tone: summary.skinTone,
    scar: summary.scar,
    hair_colour: summary.hairColour,
    hair_length: summary.hairLength,
    age_band: summary.ageBand,
    badge: summary.badge,
    session_count: summary.sessionCount,
    healed_days: summary.healedDays ?? -1,
    price_cents: facts.paidCents,
    checked_on: facts.checkedOn,
    latitude: facts.latitude,
    longitude: facts.longitude,
    listed_during: listing.listedDuring,
    listed_here_during: listing.placesDuring.get(facts.locationId) ?? NEVER_LISTED,
    is_counted: listing.isListed,
    next_change_at: listing.nextChangeAt,
    card: JSON.stringify(card),
    page: JSON.stringify(page),
  };
  const names = Object.keys(columns);
  await em.execute(
    `insert into case_card (${names.join(', ')}) values (${names.map(() => '?').join(', ')})
    on conflict (id) do update set ${names
      .slice(1)
      .map((name) => `${name} = excluded.${name}`)
      .join(', ')}`,
    Object.values(columns),
  );
}
