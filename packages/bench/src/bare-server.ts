import { createServer } from 'node:http';
import pg from 'pg';
import type { Listening } from './contender.ts';
import { listenOn } from './listen-on.ts';

const LISTED = (value: string) => `coalesce(listed_during @> ${value}::timestamptz, false)`;

/** The product's own browse statement; `NEXT` as it runs for pages that begin after a cursor. */
const browse = (after: string) => `select card::text, id, healed_days "key", null::float8 "distanceKm" from case_card
  where ${LISTED('$1')} and stage = $2 and goal = $3 ${after} order by healed_days desc, id desc limit 25`;
const BROWSE = browse('');
const NEXT = browse('and (healed_days, id) < ($4::int, $5::uuid)');

/** Three lists of counts, each without its own selection, as one writes them without a summary. */
const FACETS = `with f as (select stage, goal, skin_tone from case_card where ${LISTED('$1')} and (stage = $2 or goal = $3))
  select 'stage' facet, stage "value", count(*)::int from f where goal = $3 group by 2
  union all select 'goal', goal, count(*)::int from f where stage = $2 group by 2
  union all select 'skin_tone', skin_tone, count(*)::int from f where stage = $2 and goal = $3 group by 2`;

/** The same page with its facts from the clinics' own tables, JSON made by PostgreSQL: what one writes without cards. */
const photo = (order: string) => `(select row_to_json(f) from (select view, storage_key, formats,
  height, placeholder, width, widths from photo where (clinic_id, course_id) = (k.clinic_id, k.id)
  order by taken_at ${order} limit 1) f)`;
const TABLES = `select coalesce(json_agg(row_to_json(x)), '[]')::text body from (
  select a.id, a.stage, a.goal, a.healed_days "healedDays", k.paid_cents "amountCents", k.currency, o.city,
    t.name "technicianName", n.name "clinicName", ${photo('asc')} "before", ${photo('desc')} "latest",
    (select count(*) from session s where (s.clinic_id, s.course_id) = (k.clinic_id, k.id)) "sessionCount"
  from case_card a
  join publication p on (p.clinic_id, p.id) = (a.clinic_id, a.publication_id)
  join portfolio_case c on (c.clinic_id, c.id) = (p.clinic_id, p.portfolio_case_id)
  join course k on (k.clinic_id, k.id) = (c.clinic_id, c.course_id)
  join technician t on (t.clinic_id, t.id) = (c.clinic_id, c.technician_id)
  join location o on (o.clinic_id, o.id) = (k.clinic_id, k.location_id) join clinic n on n.id = c.clinic_id
  where a.stage = $1 and a.goal = $2 order by a.healed_days desc, a.id desc limit 24) x`;

/** The product's own statement for the page of a case. */
const CASE = `select c.page::text page, (t.page -> 'portrait')::text portrait,
    (select count(*)::int from case_card o where o.technician_id = c.technician_id) "caseCount",
    (select count(*)::int from case_card o where o.technician_id = c.technician_id and o.healed_days >= 365)
      "healedTwelveMonthsCount"
  from case_card c left join technician_public t on t.technician_id = c.technician_id
  where c.id = $1 and c.listed_during @> $2::timestamptz`;

type Answer = (query: URLSearchParams) => Promise<string>;

/** `node:http` and `pg`, nothing else, and the database's texts passed on uncut: what the pages would cost at least. */
export async function startBareServer(ownerUrl: string): Promise<Listening> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 8, idleTimeoutMillis: 0 });
  const answers = answersFrom(pool);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://bare.invalid');
    const answer = answers[url.pathname] ?? (async () => '{}');
    answer(url.searchParams).then(
      (body) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
        response.end(body);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  return listenOn(server, () => pool.end());
}

function answersFrom(pool: pg.Pool): Record<string, Answer> {
  return {
    '/browse': async (query) => {
      const values = browseValues(query);
      if (!query.has('days')) return browsePage(await rowsOf<CardRow>(pool, 'browse', BROWSE, values));
      return browsePage(await rowsOf<CardRow>(pool, 'next', NEXT, [...values, query.get('days'), query.get('id')]));
    },
    '/facets': async (query) => `{"data":${JSON.stringify(await rowsOf(pool, 'facets', FACETS, browseValues(query)))}}`,
    '/tables': async (query) => {
      const [row] = await rowsOf<{ body: string }>(pool, 'tables', TABLES, [query.get('stage'), query.get('goal')]);
      return `{"data":${row?.body}}`;
    },
    '/case': async (query) => {
      const [row] = await rowsOf<CaseRow>(pool, 'case', CASE, [query.get('id'), new Date()]);
      return `{"data":{"portfolioCase":${row ? casePage(row) : null}}}`;
    },
  };
}

async function rowsOf<Row extends pg.QueryResultRow>(pool: pg.Pool, name: string, text: string, values: unknown[]) {
  return (await pool.query<Row>({ name, text, values })).rows;
}

const browseValues = (query: URLSearchParams) => [new Date(), query.get('stage'), query.get('goal')];

interface CardRow {
  readonly card: string;
  readonly id: string;
  readonly key: number;
  readonly distanceKm: number | null;
}

/** Each card with what depends on the reader put in front of it. */
function browsePage(rows: readonly CardRow[]): string {
  const shown = rows.slice(0, 24).map(({ card, id, key, distanceKm }) => {
    const cursor = Buffer.from(JSON.stringify(['portfolioCases:HEALED_LONGEST', key, id])).toString('base64url');
    const node = `{"technicianIsVerified":true,"distanceKm":${distanceKm},${card.slice(1)}`;
    return { cursor, edge: `{"cursor":"${cursor}","node":${node}}` };
  });
  const edges = shown.map(({ edge }) => edge).join(',');
  const pageInfo = `{"hasNextPage":${rows.length > 24},"endCursor":"${shown.at(-1)?.cursor}"}`;
  return `{"data":{"portfolioCases":{"edges":[${edges}],"pageInfo":${pageInfo}}}}`;
}

interface CaseRow {
  readonly page: string;
  readonly portrait: string | null;
  readonly caseCount: number;
  readonly healedTwelveMonthsCount: number;
}

function casePage({ page, portrait, caseCount, healedTwelveMonthsCount }: CaseRow): string {
  const standing = `"portrait":${portrait},"isVerified":true,"caseCount":${caseCount},"healedTwelveMonthsCount":${healedTwelveMonthsCount}`;
  return page.replace('"technician":{', `"technician":{${standing},`);
}
