import type { PublicPhotoAnswer } from '../../platform/photo/photo-routes.ts';
import type { PublicSql, ServiceContext } from '../../platform/graphql/request-context.ts';
import type { Viewer } from '../../platform/access/viewer.ts';
import { canSeePhoto } from './photo.access.ts';

/**
 * What a public address stands for now. A case's pictures live as long as its card, and are shown while card and page are:
 * when the papers allow it. Portraits and rooms live until retired.
 */
export async function lookUpPublicPhoto(publicSql: PublicSql, token: string, now: Date): Promise<PublicPhotoAnswer> {
  const [row] = await publicSql<{ folder: string; isLive: boolean; isListed: boolean }>({
    name: 'public-photo',
    text: `select p.storage_key folder,
        p.retired_at is null and (p.portfolio_case_id is null or c.id is not null) "isLive",
        coalesce(c.listed_during @> $2::timestamptz, true) "isListed"
      from public_photo p left join case_card c on c.id = p.portfolio_case_id where p.token = $1`,
    values: [token, now],
  });
  if (!row) return 'unknown';
  if (!row.isLive) return 'revoked';
  return row.isListed ? { folder: row.folder } : 'unknown';
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where a private photograph lies, if the viewer may see it; runs in the viewer's own scope. */
export async function findPrivatePhoto(
  em: ServiceContext['em'],
  photoId: string,
  viewer: Viewer,
): Promise<{ folder: string } | undefined> {
  if (!UUID.test(photoId)) return undefined;
  const [row] = await em.execute<{ folder: string; purpose: string; technicianId: string | null }[]>(
    `select f.storage_key folder, f.purpose, coalesce(k.technician_id, e.technician_id) "technicianId" from photo f
    left join course k on (k.clinic_id, k.id) = (f.clinic_id, f.course_id)
    left join enquiry e on (e.clinic_id, e.id) = (f.clinic_id, f.enquiry_id) where f.id = ?`,
    [photoId],
  );
  return row && canSeePhoto(viewer, row) ? { folder: row.folder } : undefined;
}
