import type pg from 'pg';
import { APP_ROLES } from '../../src/platform/database/roles.ts';

/** One guard taken away, or one right too many. */
export interface Mutation {
  name: string;
  /** The table it shows at. */
  table: string;
  /** The role it shows at, if only one. */
  role?: string;
  sql: string;
}

interface PolicyRow {
  table: string;
  name: string;
  command: string;
  using: string | null;
  check: string | null;
}

/** Every way in which a single statement can take a fence down, for the database as it is. */
export async function allMutations(client: pg.Client): Promise<Mutation[]> {
  return [
    ...(await policyMutations(client)),
    ...(await tableMutations(client)),
    ...(await grantMutations(client)),
    ...(await keyMutations(client)),
  ];
}

async function policyMutations(client: pg.Client): Promise<Mutation[]> {
  const { rows } = await client.query<PolicyRow>(
    `select polrelid::regclass::text as table, polname::text as name, polcmd::text as command,
      pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as check from pg_policy`,
  );
  return rows.flatMap(({ table, name, using, check }) => {
    const alter = (clause: string) => `alter policy "${name}" on "${table}" ${clause}`;
    return [
      { name: `drop ${name}`, table, sql: `drop policy "${name}" on "${table}"` },
      ...(using !== null && using !== 'true'
        ? [{ name: `${name} using true`, table, sql: alter('using (true)') }]
        : []),
      ...(check !== null && check !== 'true'
        ? [{ name: `${name} check true`, table, sql: alter('with check (true)') }]
        : []),
      { name: `${name} to all`, table, sql: alter('to public') },
    ];
  });
}

async function tableMutations(client: pg.Client): Promise<Mutation[]> {
  const { rows } = await client.query<{ table: string }>(
    `select oid::regclass::text as table from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace`,
  );
  return rows.flatMap(({ table }) => [
    { name: `${table} without force`, table, sql: `alter table "${table}" no force row level security` },
    { name: `${table} without fence`, table, sql: `alter table "${table}" disable row level security` },
    {
      name: `${table} with a policy for all`,
      table,
      sql: `create policy everything on "${table}" using (true) with check (true)`,
    },
  ]);
}

/** Rights given to those who have none, to everybody, and taken from those who have one. */
async function grantMutations(client: pg.Client): Promise<Mutation[]> {
  const grantees = [...APP_ROLES, 'public'].map((role) => `'${role}'`).join(', ');
  const { rows } = await client.query<{ table: string; role: string; right: string; has: boolean }>(
    `select c.oid::regclass::text as table, role, "right", role <> 'public' and exists (
        select 1 from aclexplode(c.relacl) acl
        where acl.grantee::regrole::text = role and lower(acl.privilege_type) = "right") as has
    from pg_class c, unnest(array[${grantees}]) role, unnest('{select,insert,update,delete,truncate}'::text[]) "right"
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
  );
  return rows.map(({ table, role, right, has }) => ({
    name: `${has ? 'revoke' : 'grant'} ${right} on ${table} ${role}`,
    table,
    ...(role === 'public' ? {} : { role }),
    sql: has ? `revoke ${right} on "${table}" from ${role}` : `grant ${right} on "${table}" to ${role}`,
  }));
}

async function keyMutations(client: pg.Client): Promise<Mutation[]> {
  const { rows } = await client.query<{ table: string; name: string; columns: number }>(
    `select conrelid::regclass::text as table, conname::text as name, cardinality(conkey) as columns from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  return rows.map(({ table, name }) => ({
    name: `drop ${name}`,
    table,
    sql: `alter table "${table}" drop constraint "${name}"`,
  }));
}

/** Powers for roles, and ways for one role into another. */
export const ROLE_MUTATIONS: readonly Mutation[] = [
  ...['stipple_visitor', 'stipple_client', 'stipple_member', 'stipple_job', 'stipple_public'].flatMap((role) =>
    ['bypassrls', 'superuser', 'inherit'].map((power) => ({
      name: `${role} ${power}`,
      table: 'client',
      sql: `alter role ${role} ${power}`,
    })),
  ),
  ...['stipple_owner', 'stipple_auth'].map((role) => ({
    name: `${role} for the login`,
    table: 'client',
    sql: `grant ${role} to stipple_login`,
  })),
  ...['stipple_member', 'stipple_job', 'stipple_owner'].map((role) => ({
    name: `${role} for the public login`,
    table: 'client',
    sql: `grant ${role} to stipple_public`,
  })),
  { name: 'a trigger with anybody’s path', table: 'case_card', sql: 'alter function count_case_card() reset all' },
  {
    name: 'a trigger anybody may call',
    table: 'case_card',
    sql: 'grant execute on function count_case_card() to public',
  },
];
