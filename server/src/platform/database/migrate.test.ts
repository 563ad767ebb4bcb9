import { randomUUID } from 'node:crypto';
import { Entity } from '@mikro-orm/decorators/legacy';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { TEST_SECRET, templateDatabase } from '../../../test/template-database.ts';
import { createDatabaseFromTemplate, dropDatabase } from '../../../test/test-database.ts';
import { ClinicOwned } from '../tenancy/clinic-owned.entity.ts';
import { Clinic } from '../tenancy/clinic.entity.ts';
import { clinicFence } from '../tenancy/fence.ts';
import { IdempotencyKey } from '../tenancy/idempotency-key.entity.ts';
import { ensureDatabase, onServer, urlOfDatabase } from './ensure-database.ts';
import { loginUrl } from './ensure-roles.ts';
import { migrateDatabase } from './migrate.ts';
import { PUBLIC_LOGIN_ROLE } from './roles.ts';

const names: string[] = [];
const newName = (): string => {
  const name = `migrate_${randomUUID().replaceAll('-', '')}`;
  names.push(name);
  return name;
};
let postgresUrl = '';
let template = '';
beforeAll(async () => {
  postgresUrl = inject('postgresUrl');
  template = await templateDatabase(postgresUrl);
});
afterAll(() => Promise.all(names.map((name) => dropDatabase(postgresUrl, name))));

const migrated = () => createDatabaseFromTemplate(postgresUrl, newName(), template);
const migrate = (ownerUrl: string) =>
  migrateDatabase({ ownerUrl, secret: TEST_SECRET, entities: [Clinic, IdempotencyKey] });

/** Everything there is, and what may be done with it. */
const CATALOGUE = `select what, id::text, name, detail from (
    select 'relation' as what, c.oid as id, relname::text as name, array(
      select unnest(relacl)::text union select attname || ' ' || unnest(attacl)::text from pg_attribute
      where attrelid = c.oid and attacl is not null order by 1)::text as detail
      from pg_class c where relnamespace = 'public'::regnamespace
    union all select 'policy', oid, polname, concat(polcmd, pg_get_expr(polqual, polrelid)) from pg_policy
    union all select 'constraint', oid, conname, pg_get_constraintdef(oid) from pg_constraint
      where connamespace = 'public'::regnamespace
    union all select 'function', oid, proname, proacl::text from pg_proc where pronamespace = 'public'::regnamespace
    union all select 'migration', id::oid, name, executed_at::text from migration
  ) everything order by what, name, detail`;
const catalogueOf = (url: string) => onServer(url, async (client) => (await client.query(CATALOGUE)).rows);

test('does nothing to a database that is up to date', async () => {
  const url = await migrated();
  const before = await catalogueOf(url);

  await migrate(url);

  expect(await catalogueOf(url)).toEqual(before);
});

test('is done once when two servers start at the same time on an empty database', async () => {
  const url = await ensureDatabase(postgresUrl, newName());

  await Promise.all([migrate(url), migrate(url)]);

  const names = (await catalogueOf(url)).filter((row) => row.what === 'migration').map((row) => row.name);
  expect(names).toEqual([...new Set(names)]);
  expect(names.length).toBeGreaterThan(0);
});

test('of two databases of one server at the same time do not collide', async () => {
  const urls = await Promise.all([newName(), newName(), newName()].map((name) => ensureDatabase(postgresUrl, name)));

  await Promise.all(urls.map(migrate));

  const [first, second, third] = await Promise.all(
    urls.map(async (url) =>
      (await catalogueOf(url)).map(({ what, name, detail }) => what !== 'migration' && { name, detail }),
    ),
  );
  expect(second).toEqual(first);
  expect(third).toEqual(first);
});

test('gives back what a table lost of its rights, and takes what was added', async () => {
  const url = await migrated();
  const before = await catalogueOf(url);
  await onServer(url, async (client) => {
    await client.query('grant select on clinic to public');
    await client.query('grant delete on clinic to stipple_member');
    await client.query('grant select (name) on clinic to stipple_visitor');
    await client.query('grant select on clinic to stipple_auth, stipple_public');
    await client.query('revoke select on idempotency_key from stipple_member');
  });

  await migrate(url);

  const rights = (rows: { what: string; name: string; detail: string }[]) =>
    rows.filter((row) => ['clinic', 'idempotency_key'].includes(row.name)).map((row) => [row.name, row.detail]);
  expect(rights(await catalogueOf(url))).toEqual(rights(before));
});

test('leaves no moment in which servers at work have no rights', async () => {
  const url = await migrated();
  let isMigrating = true;
  const failures: unknown[] = [];
  const reading = onServer(loginUrl(url, 'stipple_login', TEST_SECRET), async (client) => {
    while (isMigrating) {
      await client
        .query('begin; set local role stipple_member; select count(*) from clinic; commit')
        .catch(async (error) => {
          failures.push(error);
          await client.query('rollback');
        });
    }
  });

  for (let times = 0; times < 3; times += 1) await migrate(url);
  isMigrating = false;
  await reading;

  expect(failures).toEqual([]);
});

test('opens no door for the login of public reads but those of visitors', async () => {
  const url = await migrated();

  const refusals = await onServer(loginUrl(url, PUBLIC_LOGIN_ROLE, TEST_SECRET), async (client) => {
    const outcomes: string[] = [];
    for (const statement of [
      'select * from clinic',
      'select * from idempotency_key',
      'create table mine ()',
      'set role stipple_visitor',
    ])
      outcomes.push(
        await client.query(statement).then(
          () => 'done',
          (error: Error) => error.message,
        ),
      );
    return outcomes;
  });

  expect(refusals).toEqual([
    'permission denied for table clinic',
    'permission denied for table idempotency_key',
    expect.stringMatching(/read-only|permission denied/),
    'permission denied to set role "stipple_visitor"',
  ]);
});

test('says which database it cannot reach', async () => {
  await expect(migrate(urlOfDatabase(postgresUrl, 'there_is_none'))).rejects.toThrow('there_is_none');
});

@Entity({ tableName: 'forgotten', ...clinicFence('forgotten', { job: ['select'] }) })
class Forgotten extends ClinicOwned {}

test('names the statements that a table without a migration lacks', async () => {
  const ownerUrl = await migrated();
  const entities = [Clinic, IdempotencyKey, Forgotten];

  const migrating = migrateDatabase({ ownerUrl, secret: TEST_SECRET, entities });

  await expect(migrating).rejects.toThrow(
    /has no migration(.|\n)*create table "forgotten"(.|\n)*create policy "forgotten_job_select"/,
  );
});
