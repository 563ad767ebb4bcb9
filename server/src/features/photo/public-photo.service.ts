import { randomBytes } from 'node:crypto';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { PublicPhoto } from './public-photo.entity.ts';

type Em = ServiceContext['em'];

interface PublishedPhoto {
  id: string;
  storageKey: string;
}

/**
 * Gives each photograph one live public address and retires those of photographs no longer shown. Answers token by
 * photo id. `portfolioCaseId` null: portraits and rooms.
 */
export async function ensurePublicPhotos(
  em: Em,
  where: { clinicId: string; portfolioCaseId: string | null; now: Date },
  photos: readonly PublishedPhoto[],
): Promise<Map<string, string>> {
  const live = await em.execute<{ token: string; photoId: string }[]>(
    `select token, photo_id "photoId" from public_photo
    where clinic_id = ? and retired_at is null and portfolio_case_id is not distinct from ?::uuid
      and (?::uuid is not null or photo_id = any(?::uuid[]))`,
    [where.clinicId, where.portfolioCaseId, where.portfolioCaseId, asArray(photos.map((photo) => photo.id))],
  );
  const tokens = new Map(live.map((row) => [row.photoId, row.token]));
  const wanted = new Set(photos.map((photo) => photo.id));
  const retired = live.filter((row) => !wanted.has(row.photoId)).map((row) => row.token);
  if (retired.length > 0)
    await em.execute('update public_photo set retired_at = ? where token = any(?::text[])', [
      where.now,
      asArray(retired),
    ]);

  const fresh = photos.filter((photo) => !tokens.has(photo.id));
  for (const photo of fresh) tokens.set(photo.id, randomBytes(16).toString('base64url'));
  if (fresh.length > 0)
    await em.insertMany(
      PublicPhoto,
      fresh.map((photo) => ({
        token: tokens.get(photo.id) ?? '',
        clinicId: where.clinicId,
        photoId: photo.id,
        portfolioCaseId: where.portfolioCaseId,
        storageKey: photo.storageKey,
      })),
    );
  return tokens;
}

/** Ends every address of a case, so that a later publication gets new ones. */
export async function retirePublicPhotos(em: Em, portfolioCaseId: string, now: Date): Promise<void> {
  await em.execute('update public_photo set retired_at = ? where portfolio_case_id = ? and retired_at is null', [
    now,
    portfolioCaseId,
  ]);
}

/**
 * Ends the address a portrait or a room had, unless it still has it: the picture was changed, its person left, or its
 * clinic is no longer shown. `before` and `after` are addresses as `publicAddress` makes them.
 */
export async function retirePublicAddress(
  em: Em,
  { before, after, now }: { before: string | null; after: string | null; now: Date },
): Promise<void> {
  if (before === null || before === after) return;
  await em.execute('update public_photo set retired_at = ? where token = ? and retired_at is null', [
    now,
    before.split('/').at(-1),
  ]);
}

/** A PostgreSQL array literal: the query formatter would spread a JavaScript array into a list. */
function asArray(values: readonly string[]): string {
  return `{${values.map((value) => `"${value}"`).join(',')}}`;
}
