import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { retirePublicAddress } from '../photo/public-photo.service.ts';
import { publicPicture } from '../photo/public-picture.service.ts';
import { readLocations, readPrices } from './technician-facts.read.ts';

interface ClinicFacts {
  id: string;
  slug: string;
  name: string;
  about: string;
  accentColour: string | null;
  picturePhotoId: string | null;
}

/** Writes what the public sees of a clinic; a suspended one has no public row. */
export async function projectClinic(em: ServiceContext['em'], clinicId: string, now: Date): Promise<void> {
  await em.flush();
  const [facts] = await em.execute<ClinicFacts[]>(
    `select id, slug, name, about, accent_colour "accentColour", picture_photo_id "picturePhotoId" from clinic
    where id = ? and suspended_at is null`,
    [clinicId],
  );
  const before = await readPictureAddress(em, clinicId);
  if (!facts) {
    await em.execute('delete from clinic_public where clinic_id = ?', [clinicId]);
    return retirePublicAddress(em, { before, after: null, now });
  }
  const locations = await readLocations(em, { clinicId });
  const picture = await publicPicture(em, { photoId: facts.picturePhotoId, clinicId, now });
  const page = { about: facts.about, picture, locations, prices: await readPrices(em, clinicId) };
  const cities = [...new Set(locations.map((location) => location.city))];
  await em.execute(
    `insert into clinic_public (clinic_id, slug, name, accent_colour, cities, page) values (?, ?, ?, ?, ?::text[], ?)
    on conflict (clinic_id) do update set slug = excluded.slug, name = excluded.name,
      accent_colour = excluded.accent_colour, cities = excluded.cities, page = excluded.page`,
    [facts.id, facts.slug, facts.name, facts.accentColour, arrayLiteral(cities), JSON.stringify(page)],
  );
  await retirePublicAddress(em, { before, after: picture?.address ?? null, now });
}

async function readPictureAddress(em: ServiceContext['em'], clinicId: string): Promise<string | null> {
  const [shown] = await em.execute<{ address: string | null }[]>(
    `select page -> 'picture' ->> 'address' address from clinic_public where clinic_id = ?`,
    [clinicId],
  );
  return shown?.address ?? null;
}

/** A PostgreSQL array literal: the query formatter would spread a JavaScript array into a list. */
const arrayLiteral = (values: readonly string[]): string =>
  `{${values.map((value) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`;
