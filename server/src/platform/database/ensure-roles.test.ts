import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestPostgres } from '../../../test/test-postgres.ts';
import { Clinic } from '../tenancy/clinic.entity.ts';
import type { EmbeddedPostgres } from './embedded-postgres.ts';
import { ensureDatabase, onServer } from './ensure-database.ts';
import { ensureRoles, loginUrl } from './ensure-roles.ts';
import { migrateDatabase } from './migrate.ts';
import { AUTH_ROLE, LOGIN_ROLE, OWNER_ROLE, PUBLIC_LOGIN_ROLE } from './roles.ts';

const SECRET = 'a-secret-a-secret-a-secret-a-secret';

/** Roles belong to a whole server, so these tests have one of their own. */
let postgres: EmbeddedPostgres;
beforeAll(async () => {
  postgres = await startTestPostgres();
}, 60_000);
afterAll(() => postgres.stop());

const ask = async <Row extends object>(text: string, url = postgres.ownerUrl): Promise<Row[]> =>
  onServer(url, async (client) => (await client.query<Row>(text)).rows);

const ROLES = `select rolname from pg_roles where rolname like 'stipple%' order by 1`;
const MEMBERSHIPS = `select member::regrole::text || ' of ' || roleid::regrole::text as is from pg_auth_members
  where member::regrole::text like 'stipple%' order by 1`;

test('makes all roles for four databases at once, by four processes each', async () => {
  const names = ['crowd_a', 'crowd_b', 'crowd_c', 'crowd_d'];
  const urls = await Promise.all(names.map((name) => ensureDatabase(postgres.ownerUrl, name)));

  await Promise.all(urls.flatMap((url) => [1, 2, 3, 4].map(() => ensureRoles(url, SECRET))));

  const memberships = await ask<{ is: string }>(MEMBERSHIPS);
  expect(await ask(ROLES)).toHaveLength(9);
  expect(memberships.map(({ is }) => is)).toEqual(
    ['admin', 'client', 'job', 'member', 'visitor'].map((kind) => `${LOGIN_ROLE} of stipple_${kind}`),
  );
});

test('gives no role a power, and lets only the three logins in', async () => {
  await ensureRoles(postgres.ownerUrl, SECRET);

  const mighty = await ask(
    `select rolname from pg_roles where rolname like 'stipple%'
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit)`,
  );
  const logins = await ask<{ rolname: string }>(
    `select rolname from pg_roles where rolname like 'stipple%' and rolcanlogin order by 1`,
  );

  expect(mighty).toEqual([]);
  expect(logins.map(({ rolname }) => rolname)).toEqual([AUTH_ROLE, LOGIN_ROLE, PUBLIC_LOGIN_ROLE].toSorted());
});

test('touches nothing when all is in place', async () => {
  await ensureRoles(postgres.ownerUrl, SECRET);
  const before = await ask(`select rolname, xmin::text from pg_authid where rolname like 'stipple%' order by 1`);

  await ensureRoles(postgres.ownerUrl, SECRET);

  expect(await ask(`select rolname, xmin::text from pg_authid where rolname like 'stipple%' order by 1`)).toEqual(
    before,
  );
});

test('follows a new secret, and lets the old one in no more', async () => {
  await ensureRoles(postgres.ownerUrl, 'the-old-secret-the-old-secret-the-old');

  await ensureRoles(postgres.ownerUrl, SECRET);

  const old = ask('select 1', loginUrl(postgres.ownerUrl, LOGIN_ROLE, 'the-old-secret-the-old-secret-the-old'));
  await expect(old).rejects.toThrow('password authentication failed');
  expect(await ask('select 1 as one', loginUrl(postgres.ownerUrl, LOGIN_ROLE, SECRET))).toEqual([{ one: 1 }]);
});

test('takes back memberships and inheritance that somebody gave', async () => {
  await ensureRoles(postgres.ownerUrl, SECRET);
  await ask(`grant stipple_visitor to ${PUBLIC_LOGIN_ROLE}; alter role ${PUBLIC_LOGIN_ROLE} inherit`);
  await ask(`grant ${OWNER_ROLE} to ${LOGIN_ROLE}`);

  await ensureRoles(postgres.ownerUrl, SECRET);

  const memberships = await ask<{ is: string }>(MEMBERSHIPS);
  expect(memberships.map(({ is }) => is)).not.toContain(`${PUBLIC_LOGIN_ROLE} of stipple_visitor`);
  expect(memberships.map(({ is }) => is)).not.toContain(`${LOGIN_ROLE} of ${OWNER_ROLE}`);
  expect(await ask(`select 1 from pg_roles where rolname = '${PUBLIC_LOGIN_ROLE}' and rolinherit`)).toEqual([]);
});

test.each(['bypassrls', 'superuser', 'createrole'])('refuses to go on when a role was made %s', async (power) => {
  await ensureRoles(postgres.ownerUrl, SECRET);
  await ask(`alter role stipple_member ${power}`);

  const going = ensureRoles(postgres.ownerUrl, SECRET);

  await expect(going).rejects.toThrow('stipple_member');
  await ask(`alter role stipple_member no${power}`);
});

test('needs a login that may create roles only for the first time', async () => {
  await ask(`create role landlord login createrole createdb password 'landlord'`);
  await ask('create database let owner landlord');
  await ask(`drop owned by ${OWNER_ROLE}`);
  const url = new URL(postgres.ownerUrl);
  url.username = 'landlord';
  url.password = 'landlord';
  url.pathname = '/let';
  for (const { rolname } of await ask<{ rolname: string }>(ROLES)) await dropEverywhere(rolname);
  const migrate = () => migrateDatabase({ ownerUrl: url.href, secret: SECRET, entities: [Clinic] });
  await migrate();

  await ask('alter role landlord nocreaterole nocreatedb');
  await migrate();

  const [clinic] = await ask<{ owner: string }>(
    `select relowner::regrole::text as owner from pg_class where relname = 'clinic'`,
    url.href,
  );
  expect(clinic?.owner).toBe(OWNER_ROLE);
});

async function dropEverywhere(role: string): Promise<void> {
  const databases = await ask<{ datname: string }>(`select datname from pg_database where not datistemplate`);
  for (const { datname } of databases)
    await ask(`drop owned by ${role}`, postgres.ownerUrl.replace(/\/[^/]*$/, `/${datname}`));
  await ask(`drop role ${role}`);
}
