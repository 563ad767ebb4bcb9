import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { readTechnicianListing } from '../credential/technician-listing.service.ts';
import type { Picture } from '../photo/picture.service.ts';
import { retirePublicAddress } from '../photo/public-photo.service.ts';
import { publicPicture } from '../photo/public-picture.service.ts';
import { readExperience, readMedianReplyMinutes } from './experience.read.ts';
import { readReviews } from './review-facts.read.ts';
import {
  type LocationFacts,
  readLocations,
  readPersonPapers,
  readPrices,
  readTechnicianFacts,
  type TechnicianFacts,
} from './technician-facts.read.ts';

type Em = ServiceContext['em'];

/**
 * Writes what the public sees of a technician, and when. Call it in the transaction that changes their papers, places,
 * prices, courses or reviews; the listing windows of their cases follow. Whoever left has no public row.
 */
export async function projectTechnician(em: Em, technicianId: string, now: Date): Promise<void> {
  await em.flush();
  const listing = await readTechnicianListing(em, technicianId, now);
  await em.execute(
    `update case_card set listed_during = n.listed_during, is_counted = n.is_counted, next_change_at = n.next_change_at
    from (select ?::tstzmultirange listed_during, ?::boolean is_counted, ?::timestamptz next_change_at) n
    where technician_id = ? and (case_card.listed_during, case_card.is_counted, case_card.next_change_at)
      is distinct from (n.listed_during, n.is_counted, n.next_change_at)`,
    [listing.listedDuring, listing.isListed, listing.nextChangeAt, technicianId],
  );
  const before = await readPortraitAddress(em, technicianId);
  const facts = await readTechnicianFacts(em, technicianId);
  if (!facts) {
    await em.execute('delete from technician_public where technician_id = ?', [technicianId]);
    return retirePublicAddress(em, { before, after: null, now });
  }
  const locations = await readLocations(em, { clinicId: facts.clinicId, technicianId });
  const portrait = await publicPicture(em, { photoId: facts.portraitPhotoId, clinicId: facts.clinicId, now });
  await saveTechnician(em, facts, { listedDuring: listing.listedDuring, locations, portrait });
  await retirePublicAddress(em, { before, after: portrait?.address ?? null, now });
}

async function readPortraitAddress(em: Em, technicianId: string): Promise<string | null> {
  const [shown] = await em.execute<{ address: string | null }[]>(
    `select page -> 'portrait' ->> 'address' address from technician_public where technician_id = ?`,
    [technicianId],
  );
  return shown?.address ?? null;
}

async function saveTechnician(
  em: Em,
  facts: TechnicianFacts,
  { listedDuring, locations, portrait }: { listedDuring: string; locations: LocationFacts[]; portrait: Picture | null },
): Promise<void> {
  const prices = await readPrices(em, facts.clinicId);
  const { id, clinicId, portraitPhotoId: _photo, clinicSlug, clinicName, accentColour, ...person } = facts;
  const page = {
    ...person,
    portrait,
    clinic: { slug: clinicSlug, name: clinicName, accentColour },
    locations,
    papers: await readPersonPapers(em, id),
    experience: await readExperience(em, id),
    reviews: await readReviews(em, id),
    prices,
    medianReplyMinutes: await readMedianReplyMinutes(em, id),
  };
  const places = locations.map(({ latitude, longitude, city }) => ({ latitude, longitude, city }));
  await em.execute(
    `insert into technician_public
      (technician_id, clinic_id, slug, name, listed_during, places, from_price_cents, currency, page)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
    on conflict (technician_id) do update set slug = excluded.slug, name = excluded.name,
      listed_during = excluded.listed_during, places = excluded.places, from_price_cents = excluded.from_price_cents,
      currency = excluded.currency, page = excluded.page`,
    [
      id,
      clinicId,
      facts.slug,
      facts.name,
      listedDuring,
      JSON.stringify(places),
      prices[0]?.price.fromCents ?? null,
      prices[0]?.price.currency ?? 'GBP',
      JSON.stringify(page),
    ],
  );
}
