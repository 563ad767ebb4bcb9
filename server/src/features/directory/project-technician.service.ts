import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import {
  NEVER_LISTED,
  readTechnicianListing,
  type TechnicianListing,
} from '../credential/technician-listing.service.ts';
import type { Picture } from '../photo/picture.service.ts';
import { retirePublicAddress } from '../photo/public-photo.service.ts';
import { publicPicture } from '../photo/public-picture.service.ts';
import { readExperience, readReplies } from './experience.read.ts';
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
  await relistCases(em, technicianId, listing);
  const before = await readPortraitAddress(em, technicianId);
  const facts = await readTechnicianFacts(em, technicianId);
  if (!facts) {
    await em.execute('delete from technician_public where technician_id = ?', [technicianId]);
    return retirePublicAddress(em, { before, after: null, now });
  }
  const locations = await readLocations(em, { clinicId: facts.clinicId, technicianId });
  const portrait = await publicPicture(em, { photoId: facts.portraitPhotoId, clinicId: facts.clinicId, now });
  await saveTechnician(em, facts, { listing, locations, portrait });
  await retirePublicAddress(em, { before, after: portrait?.address ?? null, now });
}

/** Their cases are shown while any place may list them, and found at the place of the treatment while that one may. */
async function relistCases(em: Em, technicianId: string, listing: TechnicianListing): Promise<void> {
  const places = Object.fromEntries(listing.placesDuring);
  await em.execute(
    `update case_card set listed_during = n.listed_during, is_counted = n.is_counted, next_change_at = n.next_change_at,
      listed_here_during = n.listed_here_during
    from (select c.id, ?::tstzmultirange listed_during, ?::boolean is_counted, ?::timestamptz next_change_at,
        coalesce(?::jsonb ->> k.location_id::text, ?)::tstzmultirange listed_here_during
      from portfolio_case c join course k on (k.clinic_id, k.id) = (c.clinic_id, c.course_id) where c.technician_id = ?) n
    where case_card.id = n.id and technician_id = ?
      and (case_card.listed_during, case_card.is_counted, case_card.next_change_at, case_card.listed_here_during)
      is distinct from (n.listed_during, n.is_counted, n.next_change_at, n.listed_here_during)`,
    [
      listing.listedDuring,
      listing.isListed,
      listing.nextChangeAt,
      JSON.stringify(places),
      NEVER_LISTED,
      technicianId,
      technicianId,
    ],
  );
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
  {
    listing,
    locations,
    portrait,
  }: { listing: TechnicianListing; locations: LocationFacts[]; portrait: Picture | null },
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
    ...(await readReplies(em, id)),
  };
  const places = locations.map(({ id: locationId, latitude, longitude, city }) => ({
    latitude,
    longitude,
    city,
    listedDuring: listing.placesDuring.get(locationId) ?? NEVER_LISTED,
  }));
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
      listing.listedDuring,
      JSON.stringify(places),
      prices[0]?.price.fromCents ?? null,
      prices[0]?.price.currency ?? 'GBP',
      JSON.stringify(page),
    ],
  );
}
