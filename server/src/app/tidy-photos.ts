import type { Clock } from '../platform/clock.ts';
import type { ServiceContext } from '../platform/graphql/request-context.ts';
import type { PhotoLibrary } from '../platform/photo/photo-library.ts';
import type { Scopes } from '../platform/tenancy/scopes.ts';

/**
 * Deletes private photographs whose time is over: uploads whose enquiry never came, and those of enquiries that nothing
 * followed. Rows go first; a file left by a crash in between belongs to nobody and has no address.
 */
export async function tidyPhotos(parts: { library: PhotoLibrary; scopes: Scopes; clock: Clock }): Promise<number> {
  const { library, scopes, clock } = parts;
  const folders = await scopes.asJob('delete photographs whose time is over', (em) => deleteRows(em, clock.now()));
  for (const folder of folders) await library.discard(folder);
  return folders.length;
}

async function deleteRows(em: ServiceContext['em'], now: Date): Promise<string[]> {
  const pending = await em.execute<{ folder: string }[]>(
    'delete from pending_upload where expires_at <= ? returning storage_key folder',
    [now],
  );
  const unfollowed = await em.execute<{ folder: string }[]>(
    `delete from photo f using enquiry e
    where (e.clinic_id, e.id) = (f.clinic_id, f.enquiry_id) and f.purpose = 'ENQUIRY'
      and e.photos_deleted_on <= (?::timestamptz at time zone 'UTC')::date
    returning f.storage_key folder`,
    [now],
  );
  return [...pending, ...unfollowed].map(({ folder }) => folder);
}
