import type pg from 'pg';

/** One rule about the catalogue of a database, as a query for what breaks it. */
export interface Check {
  readonly rule: string;
  /** Gives one column, `finding`. */
  readonly sql: string;
  readonly values?: readonly unknown[];
}

export async function findingsOf(client: pg.Client, checks: readonly Check[]): Promise<string[]> {
  const findings: string[] = [];
  for (const { rule, sql, values = [] } of checks) {
    const { rows } = await client.query<{ finding: string }>(sql, [...values]);
    findings.push(...rows.map((row) => `${rule}: ${row.finding}`));
  }
  return findings;
}

/** The same, but only until something is found. */
export async function firstFindingOf(client: pg.Client, checks: readonly Check[]): Promise<string | undefined> {
  for (const check of checks) {
    const [finding] = await findingsOf(client, [check]);
    if (finding !== undefined) return finding;
  }
  return undefined;
}

/** A table by the name it has in lists: with its schema unless that is `public`. */
const TABLE_NAME = `case when n.nspname = 'public' then c.relname::text else n.nspname || '.' || c.relname end`;

/** Every table of ours: `oid`, `name`, whether it has `clinic_id`, and that column's number. */
export const OUR_TABLES = `our_table as (
  select c.oid, ${TABLE_NAME} as name, c.relrowsecurity, c.relforcerowsecurity, c.relowner, a.attnum as clinic_column
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  left join pg_attribute a on a.attrelid = c.oid and a.attname = 'clinic_id' and not a.attisdropped
  where c.relkind in ('r', 'p', 'f') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
)`;
