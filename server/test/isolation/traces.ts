import type pg from 'pg';
import type { CallerName, World } from './world.ts';

/** Every table that holds rows of a clinic, by the column that says whose they are. */
const CLINIC_TABLES = `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
  where a.attname = 'clinic_id' and not a.attisdropped and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
  order by 1`;

async function clinicTables(database: pg.Client): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>(CLINIC_TABLES);
  return rows.map((row) => row.name);
}

/** A function that tells count and content of everything a clinic has, in one text for each table. */
export async function fingerprinter(database: pg.Client): Promise<(clinicId: string) => Promise<string[]>> {
  const parts = (await clinicTables(database)).map(
    (
      name,
    ) => `select '${name} ' || count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print
      from "${name}" t where clinic_id = $1`,
  );
  const waiting = `select 'pending_upload ' || count(*) || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')
    from pending_upload t where (facts ->> 'clinicId')::uuid = $1`;
  const itself = `select 'clinic ' || t::text from clinic t where id = $1`;
  const statement = [...parts, waiting, itself].join(' union all ').replaceAll('$1', '$1::uuid');
  return async (clinicId) => {
    const { rows } = await database.query<{ print: string }>(statement, [clinicId]);
    return rows.map((row) => row.print);
  };
}

interface Trace {
  id: string;
  clinicId: string;
  accountId: string | null;
}

/** Ids of everything that was not published: who may read them in an answer is a question of role. */
export async function secretIds({ database }: World): Promise<Trace[]> {
  const traces: Trace[] = [];
  for (const table of await clinicTables(database)) {
    const { rows } = await database.query<Trace>(
      `select row ->> 'id' as id, row ->> 'clinic_id' as "clinicId", row ->> 'account_id' as "accountId"
      from (select to_jsonb(t) as row from "${table}" t) as_json where row ? 'id'`,
    );
    traces.push(...rows);
  }
  const { rows: published } = await database.query<{ text: string }>(
    `select card::text || page::text as text from case_card union all select page::text from technician_public
    union all select page::text from clinic_public`,
  );
  const publicText = published.map((row) => row.text).join();
  return traces.filter(({ id }) => !publicText.includes(id));
}

/** Whether the caller may be handed the id. */
export function mayRead({ ours, theirs, people }: World, caller: CallerName, { clinicId, accountId }: Trace): boolean {
  if (caller === 'client') return accountId === people.shared;
  if (clinicId === theirs.clinic.id || clinicId !== ours.clinic.id) return false;
  if (caller === 'technician') return accountId !== people.ourOther;
  return caller === 'owner' || caller === 'manager' || caller === 'front desk';
}
