import { beforeAll, expect, inject, test } from 'vitest';
import { openAuthDatabase } from '../../platform/database/auth-database.ts';
import { onServer } from '../../platform/database/ensure-database.ts';
import { DATABASE_ROLES, LOGIN_ROLE, OWNER_ROLE, PUBLIC_LOGIN_ROLE } from '../../platform/database/roles.ts';
import { accountTables } from './account-tables.ts';
import { makeAuthDatabase } from '../../../test/auth-server.ts';
import { TEST_SECRET } from '../../../test/template-database.ts';

let databaseUrl: string;

beforeAll(async () => {
  databaseUrl = await makeAuthDatabase(inject('postgresUrl'), 'auth_tables');
});

const TABLES = ['account', 'password', 'sign_in', 'sign_in_link', 'known_device', 'tries'];

test.each([...Object.values(DATABASE_ROLES), LOGIN_ROLE, PUBLIC_LOGIN_ROLE])('shows %s nothing', async (role) => {
  const failures = await onServer(databaseUrl, async (client) => {
    await client.query(`set role ${role}`);
    const codes: unknown[] = [];
    for (const table of TABLES)
      await client.query(`select * from auth.${table}`).catch((error: { code?: string }) => codes.push(error.code));
    return codes;
  });

  expect(failures).toEqual(TABLES.map(() => '42501'));
});

test("lets none of the server's other logins become the sign-in role", async () => {
  const { rows } = await onServer(databaseUrl, (client) =>
    client.query(
      `select rolname from pg_roles where rolname = any($1) and pg_has_role(oid, 'stipple_auth', 'member')`,
      [[...Object.values(DATABASE_ROLES), LOGIN_ROLE, PUBLIC_LOGIN_ROLE]],
    ),
  );

  expect(rows).toEqual([]);
});

test('gives the sign-in login its rows and no way to change the tables', async () => {
  const auth = openAuthDatabase(databaseUrl, TEST_SECRET);

  const rows = await auth.sql('select count(*)::int as n from auth.account');
  const dropped = await auth.sql('drop table auth.tries').catch((error: { code?: string }) => error.code);
  const made = await auth.sql('create table auth.mine ()').catch((error: { code?: string }) => error.code);
  const emptied = await auth.sql('truncate auth.account cascade').catch((error: { code?: string }) => error.code);

  await auth.close();
  expect(rows).toEqual([{ n: 0 }]);
  expect([dropped, made, emptied]).toEqual(['42501', '42501', '42501']);
});

test('can be made again without harm', async () => {
  const again = onServer(databaseUrl, async (client) => {
    await client.query(`set role ${OWNER_ROLE}`);
    for (const statement of accountTables) await client.query(statement);
  });

  await expect(again).resolves.toBeUndefined();
});

test('finds every row by an index: no foreign key is without one', async () => {
  const { rows } = await onServer(databaseUrl, (client) =>
    client.query(
      `select conrelid::regclass::text as "table" from pg_constraint c
       where contype = 'f' and connamespace = 'auth'::regnamespace and not exists (
         select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])`,
    ),
  );

  expect(rows).toEqual([]);
});

test('takes an account with all it has when the account goes', async () => {
  const auth = openAuthDatabase(databaseUrl, TEST_SECRET);
  const id = '01900000-0000-7000-8000-000000000001';
  await auth.sql(`insert into auth.account values ($1, 'gone@example.org', '', false, now())`, [id]);
  await auth.sql(`insert into auth.password values ($1, 'x', now())`, [id]);
  await auth.sql(`insert into auth.known_device values (sha256('x'), $1, now())`, [id]);
  await auth.sql(`insert into auth.sign_in values ($1, $1, sha256('x'), 'link', false, now(), now())`, [id]);

  await auth.sql('delete from auth.account where id = $1', [id]);

  const left = await auth.sql(
    'select 1 from auth.password union all select 1 from auth.known_device union all select 1 from auth.sign_in',
  );
  await auth.close();
  expect(left).toEqual([]);
});
