import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { type Picture, pictureAt, publicAddress } from './picture.service.ts';
import { ensurePublicPhotos } from './public-photo.service.ts';

interface StoredPicture {
  id: string;
  storageKey: string;
  widths: number[];
  formats: string[];
  width: number;
  height: number;
  placeholder: string;
}

/** A portrait or room as the public sees it; null when there is none. */
export async function publicPicture(
  em: ServiceContext['em'],
  { photoId, clinicId, now }: { photoId: string | null; clinicId: string; now: Date },
): Promise<Picture | null> {
  if (photoId === null) return null;
  const [photo] = await em.execute<StoredPicture[]>(
    `select id, storage_key "storageKey", widths, formats, width, height, placeholder from photo
    where id = ? and clinic_id = ? and purpose in ('PORTRAIT', 'ROOM')`,
    [photoId, clinicId],
  );
  if (!photo) return null;
  const tokens = await ensurePublicPhotos(em, { clinicId, portfolioCaseId: null, now }, [photo]);
  return pictureAt(publicAddress(tokens.get(photo.id) ?? ''), photo);
}
