import { createServer } from 'node:http';
import pg from 'pg';
import type { Listening } from './contender.ts';
import { listenOn } from './listen-on.ts';

/** The product's own browse statement, with the columns its cursors need. */
const BROWSE = `select card::text card, id, healed_days "key", null::float8 "distanceKm" from case_card
  where listed_during @> $1::timestamptz and stage = any($2::text[]) and goal = any($3::text[])
  order by healed_days desc, id desc limit 25`;

/** One statement over the clinics' own tables, JSON made by PostgreSQL: the best one writes by hand without projections. */
const TABLES = `select coalesce(json_agg(row_to_json(x)), '[]')::text body from (
  select c.id, c.reference, k.stage, k.goal, l.skin_tone "skinTone", k.hair_length "hairLength", k.paid_cents "paidCents",
    o.city, t.name "technicianName", t.slug "technicianSlug", n.name "clinicName", n.slug "clinicSlug",
    (select count(*) from session s where (s.clinic_id, s.course_id) = (k.clinic_id, k.id)) "sessionCount",
    (select json_agg(json_build_object('id', f.id, 'view', f.view, 'takenOn', f.taken_on, 'placeholder', f.placeholder,
      'widths', f.widths) order by f.taken_at) from photo f where (f.clinic_id, f.course_id) = (k.clinic_id, k.id)) photos
  from publication p join portfolio_case c on (c.clinic_id, c.id) = (p.clinic_id, p.portfolio_case_id)
  join course k on (k.clinic_id, k.id) = (c.clinic_id, c.course_id)
  join client l on (l.clinic_id, l.id) = (k.clinic_id, k.client_id)
  join technician t on (t.clinic_id, t.id) = (c.clinic_id, c.technician_id)
  join location o on (o.clinic_id, o.id) = (k.clinic_id, k.location_id) join clinic n on n.id = c.clinic_id
  where k.stage = $1 and k.goal = $2 order by p.id desc limit 24) x`;

/** The product's own statement for the page of a case. */
const CASE = `select c.page::text page, t.page -> 'portrait' portrait,
    (select count(*)::int from case_card o where o.technician_id = c.technician_id) "caseCount",
    (select count(*)::int from case_card o where o.technician_id = c.technician_id and o.healed_days >= 365)
      "healedTwelveMonthsCount"
  from case_card c left join technician_public t on t.technician_id = c.technician_id
  where c.id = $1 and c.listed_during @> $2::timestamptz`;

type Answer = (query: URLSearchParams) => Promise<string>;

/** `node:http` and `pg`, nothing else: what the pages would cost without any framework. */
export async function startBareServer(ownerUrl: string): Promise<Listening> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 8 });
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
      const values = [new Date(), [query.get('stage')], [query.get('goal')]];
      const { rows } = await pool.query<{ card: string; id: string; key: number }>({
        name: 'browse',
        text: BROWSE,
        values,
      });
      const edges = rows.slice(0, 24).map(({ card, id, key }) => {
        const cursor = Buffer.from(`${key}|${id}`).toString('base64url');
        return `{"cursor":"${cursor}","node":${card}}`;
      });
      const page = `{"hasNextPage":${rows.length > 24}}`;
      return `{"data":{"portfolioCases":{"edges":[${edges.join(',')}],"pageInfo":${page}}}}`;
    },
    '/tables': async (query) => {
      const values = [query.get('stage'), query.get('goal')];
      const { rows } = await pool.query<{ body: string }>({ name: 'tables', text: TABLES, values });
      return `{"data":${rows[0]?.body}}`;
    },
    '/case': async (query) => {
      const { rows } = await pool.query<{ page: string }>({
        name: 'case',
        text: CASE,
        values: [query.get('id'), new Date()],
      });
      const [{ page, ...technician } = { page: 'null' }] = rows;
      return `{"data":{"portfolioCase":${page},"technician":${JSON.stringify(technician)}}}`;
    },
  };
}
