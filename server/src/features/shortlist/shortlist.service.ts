import { type MergedShortlist, mergeShortlists, type Shortlisted } from '@stipple/contract';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';

type Em = ServiceContext['em'];

export const readShortlist = async ({ em, viewer }: ServiceContext): Promise<Shortlisted[]> =>
  (await entriesOf(em, accountOf(viewer))) ?? [];

/** Adds technicians, at the end or before a place. Adding twice changes nothing. */
export async function addToShortlist(
  { em, viewer }: ServiceContext,
  { entries, at }: { entries: readonly Shortlisted[]; at: number | undefined },
): Promise<MergedShortlist<Shortlisted>> {
  const accountId = accountOf(viewer);
  const merged = mergeShortlists(await lock(em, accountId), entries, at);
  await save(em, accountId, merged.entries);
  return merged;
}

/** Takes technicians off. Whoever is not on the list stays off it. */
export async function removeFromShortlist(
  { em, viewer }: ServiceContext,
  slugs: readonly string[],
): Promise<Shortlisted[]> {
  const accountId = accountOf(viewer);
  const entries = (await lock(em, accountId)).filter(({ slug }) => !slugs.includes(slug));
  await save(em, accountId, entries);
  return entries;
}

function accountOf(viewer: ServiceContext['viewer']): string {
  if (viewer.kind !== 'client') throw new Error('Only a person about their own affairs has a shortlist.');
  return viewer.accountId;
}

async function entriesOf(em: Em, accountId: string, lockWords = ''): Promise<Shortlisted[] | undefined> {
  const [row] = await em.execute<{ entries: Shortlisted[] }[]>(
    `select entries from shortlist where account_id = ? ${lockWords}`,
    [accountId],
  );
  return row?.entries;
}

/** Two devices of one person add one after the other: the row is made first, then held. */
async function lock(em: Em, accountId: string): Promise<Shortlisted[]> {
  await em.execute(`insert into shortlist (account_id, entries) values (?, '[]') on conflict do nothing`, [accountId]);
  return (await entriesOf(em, accountId, 'for update')) ?? [];
}

async function save(em: Em, accountId: string, entries: readonly Shortlisted[]): Promise<void> {
  const kept = entries.map(({ slug, name, clinicName }) => ({ slug, name, clinicName }));
  await em.execute('update shortlist set entries = ? where account_id = ?', [JSON.stringify(kept), accountId]);
}
