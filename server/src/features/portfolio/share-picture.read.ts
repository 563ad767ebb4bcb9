import { PHOTO_PHASES, PHOTO_VARIANT_FORMATS, PHOTO_WIDTHS, type PhotoPhase } from '@stipple/contract';
import type { PublicSql } from '../../platform/graphql/request-context.ts';
import type { SharedPhoto } from '../../platform/photo/photo-library.ts';
import { withdrawnStatement } from './withdrawn-case.read.ts';

/** The two photographs of a case's picture to share, in the moment of asking; or that it was withdrawn, or nothing. */
export type SharePictureAnswer = 'unknown' | 'revoked' | { before: SharedPhoto; after: SharedPhoto };

interface HalfRow {
  folder: string | null;
  widths: number[];
  formats: string[];
}

interface ShareRow {
  before: HalfRow;
  after: HalfRow;
  phase: string;
}

/** Half of the picture is about so wide. */
const WIDTH_WANTED = 599;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const half = (side: 'before' | 'latest') => `json_build_object(
  'folder', (select p.storage_key from public_photo p where p.retired_at is null
    and p.token = split_part(c.card -> '${side}' ->> 'address', '/', 4)),
  'widths', c.card -> '${side}' -> 'widths', 'formats', c.card -> '${side}' -> 'formats')`;

/** What a case may be shared with: the pair of its card, while the card may be shown. */
export async function findSharePicture(publicSql: PublicSql, id: string, now: Date): Promise<SharePictureAnswer> {
  if (!UUID.test(id)) return 'unknown';
  const [row] = await publicSql<ShareRow>({
    name: 'share-picture',
    text: `select ${half('before')} "before", ${half('latest')} "after", c.card ->> 'latestPhase' phase
      from case_card c where c.id = $1 and c.listed_during @> $2::timestamptz`,
    values: [id, now],
  });
  if (!row) return (await isWithdrawn(publicSql, id)) ? 'revoked' : 'unknown';
  const before = sharedPhoto(row.before, 'BEFORE');
  const after = sharedPhoto(
    row.after,
    PHOTO_PHASES.find((phase) => phase === row.phase),
  );
  return before && after ? { before, after } : 'unknown';
}

async function isWithdrawn(publicSql: PublicSql, id: string): Promise<boolean> {
  const rows = await publicSql(withdrawnStatement(id));
  return rows.length > 0;
}

/** The smallest version that fills its half, else the largest there is; undefined while none is made. */
function sharedPhoto({ folder, widths, formats }: HalfRow, phase: PhotoPhase | undefined): SharedPhoto | undefined {
  const made = PHOTO_WIDTHS.filter((width) => widths.includes(width));
  const width = made.find((candidate) => candidate >= WIDTH_WANTED) ?? made.at(-1);
  const format = PHOTO_VARIANT_FORMATS.findLast((candidate) => formats.includes(candidate));
  if (!folder || !width || !format || !phase) return undefined;
  return { folder, variant: { width, format }, phase };
}
