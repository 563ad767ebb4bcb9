import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { DATABASE_ROLES, OWNER_ROLE, PUBLIC_LOGIN_ROLE, type ViewerKind } from '../../src/platform/database/roles.ts';
import { declaredGrants, type Right } from '../../src/platform/tenancy/fence.ts';
import { PROJECTIONS } from './platform-tables.ts';
import type { World } from './world.ts';

/** One statement under one role, and what must come of it. */
interface Probe {
  key: string;
  role: string;
  clinic: string;
  account: string;
  sql: string;
  /** Number of rows, `denied` for want of a right, or `fence` where a policy stops it. */
  expected: string;
}

/** Does one statement under a role and undoes it, whatever comes of it. */
const PROBE_FUNCTION = `create function pg_temp.probe(statement text, as_role text, clinic text, account text) returns text
  language plpgsql as $probe$
declare touched bigint;
begin
  perform set_config('app.clinic_id', clinic, true), set_config('app.account_id', account, true);
  perform set_config('role', as_role, true);
  if statement like 'select count%' then
    execute statement into touched;
  else
    execute statement;
    get diagnostics touched = row_count;
  end if;
  raise exception '%', touched using errcode = 'TEST1';
exception
  when sqlstate 'TEST1' then return sqlerrm;
  when others then
    if sqlerrm like '%row-level security%' then return 'fence'; end if;
    if sqlstate = '42501' then return 'denied'; end if;
    return case when sqlstate in ('23505', '23514', '23P01') then 'passed' else sqlstate || ' ' || sqlerrm end;
end $probe$`;

interface Rows {
  /** Column that says whose a row is, a clinic's or else a person's; undefined for tables of the platform. */
  ownerColumn: string | undefined;
  /** Who that column names: ours (or the client who is known to both clinics), and the others. */
  owners: { ours: string; theirs: string };
  total: number;
  ours: number;
  /** Of the client who is known to both clinics. */
  shared: number;
  sharedOurs: number;
  columns: string[];
  ourRow: unknown;
  theirRow: unknown;
}

export interface DatabaseProbe {
  /** Everything about a table that is not as it must be: `key: expected, actual`. For one role, if named. */
  surprisesOf(table: string, role?: string): Promise<string[]>;
}

/** Tries every role on tables of a world, in statements without conditions, so that only rights and policies stand in the way. */
export async function probeOf(world: World, client: pg.Client): Promise<DatabaseProbe> {
  // Foreign keys and triggers would stop statements that rights and policies let pass.
  await client.query('set session_replication_role = replica');
  await client.query(PROBE_FUNCTION);
  const probes = new Map<string, Probe[]>();
  return {
    async surprisesOf(table, role) {
      const all = probes.get(table) ?? probesOf(world, table, await readRows(world, client, table));
      probes.set(table, all);
      const wanted = all.filter((one) => role === undefined || one.role === role);
      const { rows } = await client.query<{ key: string; outcome: string }>(
        `select p.key, pg_temp.probe(p.sql, p.role, p.clinic, p.account) as outcome
        from jsonb_to_recordset($1::jsonb) as p (key text, role text, clinic text, account text, sql text)`,
        [JSON.stringify(wanted)],
      );
      const outcomes = new Map(rows.map((row) => [row.key, row.outcome]));
      return wanted
        .filter(({ key, expected }) => !expected.split('|').includes(outcomes.get(key) ?? ''))
        .map(({ key, expected }) => `${table} ${key}: ${expected}, was ${outcomes.get(key)}`);
    },
  };
}

async function readRows({ ours, theirs, people }: World, client: pg.Client, table: string): Promise<Rows> {
  const { rows: columns } = await client.query<{ name: string }>(
    `select attname::text as name from pg_attribute
    where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [`"${table}"`],
  );
  const names = columns.map((column) => column.name);
  const clinicColumn = table === 'clinic' ? 'id' : names.find((name) => name === 'clinic_id');
  const ownerColumn = clinicColumn ?? names.find((name) => name === 'account_id');
  const owners = clinicColumn
    ? { ours: ours.clinic.id, theirs: theirs.clinic.id }
    : { ours: people.shared, theirs: people.stranger };
  const owner = ownerColumn ? `row ->> '${ownerColumn}'` : 'null';
  const { rows } = await client.query<Rows>(
    `select count(*)::int as total, count(*) filter (where ${owner} = $1)::int as ours,
      count(*) filter (where row ->> 'account_id' = $3)::int as shared,
      count(*) filter (where row ->> 'account_id' = $3 and ${owner} = $1)::int as "sharedOurs",
      (array_agg(row order by row ->> 'account_id' = $3 desc nulls last) filter (where ${owner} = $1))[1] as "ourRow",
      (array_agg(row order by row ->> 'account_id' = $3 desc nulls last) filter (where ${owner} = $2 or ${owner} is null))[1] as "theirRow"
    from (select to_jsonb(t) as row from "${table}" t) as_json`,
    [owners.ours, owners.theirs, people.shared],
  );
  const [found] = rows;
  if (!found) throw new Error(`${table} cannot be counted.`);
  return { ...found, ownerColumn, owners, columns: names };
}

const RIGHTS: readonly Right[] = ['select', 'insert', 'update', 'delete'];

function probesOf(world: World, table: string, rows: Rows): Probe[] {
  const kinds = Object.entries(DATABASE_ROLES) as [ViewerKind, string][];
  const scopes = [
    ...kinds.map(([kind, role]) => ({ kind, role, clinic: world.ours.clinic.id, name: kind })),
    { kind: 'job' as const, role: DATABASE_ROLES.job, clinic: '', name: 'job of all' },
    { kind: 'visitor' as const, role: PUBLIC_LOGIN_ROLE, clinic: world.ours.clinic.id, name: 'public login' },
  ];
  const probes = scopes.flatMap(({ kind, role, clinic, name }) => {
    const declared = declaredGrants(table).get(role) ?? [];
    return [...RIGHTS, 'truncate' as const].flatMap((right) =>
      statementsFor(table, { right, rows }).map(([what, sql]) => ({
        key: `${name} ${what}`,
        role,
        clinic,
        account: world.people.shared,
        sql,
        expected:
          right !== 'truncate' && declared.includes(right) ? expectedOf(what, { kind, table, rows, clinic }) : 'denied',
      })),
    );
  });
  const asNobody = ['stipple_login', 'stipple_auth'].flatMap((role) =>
    RIGHTS.flatMap((right) =>
      statementsFor(table, { right, rows }).map(([what, sql]) => ({
        key: `${role} ${what}`,
        role,
        clinic: world.ours.clinic.id,
        account: world.people.shared,
        sql,
        expected: 'denied',
      })),
    ),
  );
  const asOwner = { key: 'owner reads', role: OWNER_ROLE, clinic: world.ours.clinic.id, account: world.people.shared };
  const seenByOwner = ['case_facet', 'migration'].includes(table) ? String(rows.total) : '0';
  return [...probes, ...asNobody, { ...asOwner, sql: `select count(*) from "${table}"`, expected: seenByOwner }];
}

type What = 'reads' | 'inserts ours' | 'inserts theirs' | 'changes' | 'moves' | 'deletes' | 'empties';

/** Statements that need one right each. */
function statementsFor(table: string, { right, rows }: { right: Right | 'truncate'; rows: Rows }): [What, string][] {
  const { ownerColumn, owners, columns, ourRow, theirRow } = rows;
  const list = columns.map((name) => `"${name}"`).join(', ');
  const literal = (row: unknown) => `'${JSON.stringify(row).replaceAll("'", "''")}'::jsonb`;
  const copy = (row: unknown) =>
    `insert into "${table}" (${list}) select ${list} from jsonb_populate_record(null::"${table}", ${literal(withNewId(row, table))})`;
  if (right === 'select') return [['reads', `select count(*) from "${table}"`]];
  if (right === 'truncate') return [['empties', `truncate "${table}" cascade`]];
  if (right === 'delete') return [['deletes', `delete from "${table}"`]];
  if (right === 'insert')
    return [
      ...(ourRow ? [['inserts ours', copy(ourRow)] as [What, string]] : []),
      ...(theirRow ? [['inserts theirs', copy(theirRow)] as [What, string]] : []),
    ];
  if (ownerColumn === undefined) return [['changes', `update "${table}" set "${columns[0]}" = null`]];
  return [
    ['changes', `update "${table}" set "${ownerColumn}" = '${owners.ours}'`],
    ['moves', `update "${table}" set "${ownerColumn}" = '${owners.theirs}'`],
  ];
}

const withNewId = (row: unknown, table: string): unknown =>
  typeof row === 'object' && row !== null && 'id' in row && table !== 'clinic' ? { ...row, id: randomUUID() } : row;

interface Asked {
  kind: ViewerKind;
  table: string;
  rows: Rows;
  clinic: string;
}

/** What is true of each kind of viewer, said once more and in other words than in the fence. */
function expectedOf(what: What, asked: Asked): string {
  const { kind, rows, clinic } = asked;
  if (rows.ownerColumn === undefined) return what === 'inserts theirs' ? '1|passed' : String(rows.total);
  const reachesAll = kind === 'admin' || (kind === 'job' && clinic === '');
  return (reachesAll ? whereAllIsReached : whereOneIsReached)(what, asked);
}

/** Unique keys and checks may stop what the fence lets pass. */
function whereAllIsReached(what: What, { rows }: Asked): string {
  if (what.startsWith('inserts')) return '1|passed';
  return what === 'reads' || what === 'deletes' ? String(rows.total) : `${rows.total}|passed`;
}

function whereOneIsReached(what: What, { kind, table, rows }: Asked): string {
  const isClient = kind === 'client';
  if (what === 'inserts ours') return '1|passed';
  if (what === 'inserts theirs' || what === 'moves') return 'fence';
  if (what !== 'reads') return String(isClient ? rows.sharedOurs : rows.ours);
  if (Object.hasOwn(PROJECTIONS, table)) return String(rows.total);
  return String(isClient ? rows.shared : rows.ours);
}
