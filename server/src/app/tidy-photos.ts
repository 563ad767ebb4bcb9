import type { Clock } from '../platform/clock.ts';
import type { ServiceContext } from '../platform/graphql/request-context.ts';
import type { PhotoLibrary } from '../platform/photo/photo-library.ts';
import type { Scopes } from '../platform/tenancy/scopes.ts';

/**
 * Deletes private photographs whose time is over: uploads whose enquiry never came or that a crash cut off, and those of
 * enquiries past their day. Files go first: should that break off, the rows that know of them are still there.
 */
export async function tidyPhotos(parts: {
  library: Pick<PhotoLibrary, 'discard'>;
  scopes: Scopes;
  clock: Clock;
}): Promise<number> {
  const { library, scopes, clock } = parts;
  const now = clock.now();
  const folders = await scopes.asJob('find photographs whose time is over', (em) => findFolders(em, now));
  for (const folder of folders) await library.discard(folder);
  await scopes.asJob('forget photographs whose time is over', (em) => deleteRows(em, now));
  return folders.length;
}

const IS_OVER = `(e.clinic_id, e.id) = (f.clinic_id, f.enquiry_id) and f.purpose = 'ENQUIRY'
  and e.photos_deleted_on <= (?::timestamptz at time zone 'UTC')::date`;

/** An arrival whose photograph belongs to a record by now, or waits under a ticket, was only not forgotten in time. */
async function findFolders(em: ServiceContext['em'], now: Date): Promise<string[]> {
  const rows = await em.execute<{ folder: string }[]>(
    `select p.storage_key folder from pending_upload p where p.expires_at <= ?
      and not exists (select 1 from photo f where f.clinic_id = split_part(p.storage_key, '/', 2)::uuid
        and f.id = split_part(p.storage_key, '/', 4)::uuid)
      and not exists (select 1 from pending_upload o where o.storage_key = p.storage_key and o.expires_at > ?)
    union select f.storage_key from photo f join enquiry e on ${IS_OVER}`,
    [now, now, now],
  );
  return rows.map(({ folder }) => folder);
}

async function deleteRows(em: ServiceContext['em'], now: Date): Promise<void> {
  await em.execute('delete from pending_upload where expires_at <= ?', [now]);
  await em.execute(`delete from photo f using enquiry e where ${IS_OVER}`, [now]);
}
