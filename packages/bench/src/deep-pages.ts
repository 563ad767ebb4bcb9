import pg from 'pg';
import { cursorAt, LAST_ID } from './calls.ts';

const PAGE = 24;
const DEEPEST = 5_000;
/** How many places close to each other are asked for, and how far from the end of a short list they keep. */
const [PLACES, REST] = [16, 40];

/** Cursors far down the list of all cases: at page 5,000, or where the list ends before. */
export async function deepPages(databaseUrl: string, caseCount: number) {
  const deepPage = Math.min(DEEPEST, Math.floor(caseCount / PAGE) - REST);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ days: number }>(
    'select healed_days days from case_card order by healed_days desc, id desc offset $1 limit 1',
    [(deepPage - 1) * PAGE - 1],
  );
  await client.end();
  const days = rows[0]?.days ?? 0;
  return { deepPage, deepCursors: Array.from({ length: PLACES }, (_, place) => cursorAt(days - place, LAST_ID)) };
}
