import { randomUUID } from 'node:crypto';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entities } from '../../src/app/entities.ts';
import { Client } from '../../src/features/client/client.entity.ts';
import { makeClient } from '../../src/features/client/client.factory.ts';
import { loginUrl } from '../../src/platform/database/ensure-roles.ts';
import { ormOptions } from '../../src/platform/database/orm-options.ts';
import { DATABASE_ROLES, LOGIN_ROLE, OWNER_ROLE, PUBLIC_LOGIN_ROLE } from '../../src/platform/database/roles.ts';
import { scopesOver } from '../../src/platform/tenancy/scopes.ts';
import { TEST_SECRET } from '../template-database.ts';
import { openTestServer, type TestClinic, type TestServer } from '../test-server.ts';

let server: TestServer;
let ours: TestClinic;
let theirs: TestClinic;
beforeAll(async () => {
  server = await openTestServer({ resolvers: [] });
  [ours, theirs] = [await server.makeClinic(), await server.makeClinic()];
  for (const clinic of [ours, theirs]) await clinic.seed((em) => makeClient(em));
});
afterAll(() => server.close());

/** The server's login with one connection, so that every transaction meets what the one before left behind. */
async function withOneConnection<Result>(work: (orm: MikroORM) => Promise<Result>): Promise<Result> {
  const options = ormOptions(entities, loginUrl(server.ownerUrl, LOGIN_ROLE, TEST_SECRET));
  const orm = await MikroORM.init({ ...options, pool: { min: 1, max: 1 } });
  try {
    return await work(orm);
  } finally {
    await orm.close();
  }
}

async function asLogin<Result>(role: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: loginUrl(server.ownerUrl, role, TEST_SECRET) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const refusalOf = (statement: Promise<unknown>): Promise<string> =>
  statement.then(
    () => 'done',
    (error: Error) => error.message,
  );

describe('without a scope', () => {
  test('nothing is read or written, by entity, builder or raw SQL', async () => {
    const refusals = await withOneConnection(async (orm) => {
      const em = orm.em.fork();
      return [
        await refusalOf(em.find(Client, {})),
        await refusalOf(em.find(Client, {}, { filters: false })),
        await refusalOf(em.execute('select * from client')),
        await refusalOf(em.getConnection().execute('select * from client')),
        await refusalOf(em.transactional((inner) => inner.execute('select * from client'))),
        await refusalOf(em.nativeDelete(Client, {}, { filters: false })),
      ];
    });

    expect(refusals[0]).toContain('No scope is open');
    expect(refusals.slice(1)).toEqual(Array(5).fill(expect.stringContaining('permission denied')));
  });

  test('the ORM of the server is not there to be taken by accident', async () => {
    const refusal = await withOneConnection(async (orm) => refusalOf(orm.em.find(Client, {}, { filters: false })));

    expect(refusal).toContain('global EntityManager');
  });
});

describe('the login', () => {
  test('owns nothing, reads nothing and makes nothing', async () => {
    const refusals = await asLogin(LOGIN_ROLE, async (client) => [
      await refusalOf(client.query('select * from clinic')),
      await refusalOf(client.query('select * from case_card')),
      await refusalOf(client.query('create table mine ()')),
      await refusalOf(client.query('create schema mine')),
      await refusalOf(client.query(`alter table client no force row level security`)),
      await refusalOf(client.query('drop policy client_member_select on client')),
    ]);

    expect(refusals.every((refusal) => /permission denied|must be owner/.test(refusal))).toBe(true);
  });

  test('becomes a viewer, and neither the owner, nor sign-in, nor a superuser', async () => {
    const become = (role: string) => asLogin(LOGIN_ROLE, (client) => refusalOf(client.query(`set role ${role}`)));

    const viewers = await Promise.all(Object.values(DATABASE_ROLES).map(become));
    const others = await Promise.all([OWNER_ROLE, 'stipple_auth', PUBLIC_LOGIN_ROLE, 'postgres'].map(become));

    expect(viewers).toEqual(Array(5).fill('done'));
    expect(others).toEqual(Array(4).fill(expect.stringContaining('permission denied to set role')));
  });

  test.each(Object.values(DATABASE_ROLES))('switches no fence off as %s', async (role) => {
    const refusals = await asLogin(LOGIN_ROLE, async (client) => {
      await client.query(`set role ${role}`);
      return [
        await refusalOf(client.query('set row_security = off; select * from client')),
        await refusalOf(client.query('set session_replication_role = replica')),
        await refusalOf(client.query('alter table client disable row level security')),
        await refusalOf(client.query('create table mine ()')),
        await refusalOf(client.query('select count_case_card()')),
      ];
    });

    expect(refusals.filter((refusal) => refusal === 'done')).toEqual([]);
  });
});

describe('the login of public reads', () => {
  test('reads projections only, and writes nothing even where a session may', async () => {
    const refusals = await asLogin(PUBLIC_LOGIN_ROLE, async (client) => {
      const before = await refusalOf(client.query('select * from case_card'));
      await client.query('set default_transaction_read_only = off');
      await client.query(`select set_config('app.clinic_id', $1, false)`, [ours.id]);
      const insert = `insert into enquiry (clinic_id, id, reference, technician_id, name, email, sent_at)
        values ('${ours.id}', gen_random_uuid(), 'x', gen_random_uuid(), 'x', 'x', now())`;
      return [
        before,
        await refusalOf(client.query('select * from client')),
        await refusalOf(client.query('select * from idempotency_key')),
        await refusalOf(client.query(insert)),
        await refusalOf(client.query('delete from case_card')),
        await refusalOf(client.query('update public_photo set retired_at = now()')),
        await refusalOf(client.query('create table mine ()')),
      ];
    });

    expect(refusals).toEqual(['done', ...Array(6).fill(expect.stringContaining('permission denied'))]);
  });

  test('becomes nobody else', async () => {
    const roles = [...Object.values(DATABASE_ROLES), OWNER_ROLE, 'stipple_auth', LOGIN_ROLE];

    const refusals = await asLogin(PUBLIC_LOGIN_ROLE, async (client) => {
      const outcomes: string[] = [];
      for (const role of roles) outcomes.push(await refusalOf(client.query(`set role ${role}`)));
      return outcomes;
    });

    expect(refusals).toEqual(Array(roles.length).fill(expect.stringContaining('permission denied to set role')));
  });

  test('begins read-only', async () => {
    const rows = await server.publicSql<{ ro: string }>({
      name: 'read-only',
      text: `select current_setting('transaction_read_only') as ro`,
      values: [],
    });

    expect(rows).toEqual([{ ro: 'on' }]);
  });
});

describe('one connection after another', () => {
  test.each(['commits', 'fails'])('carries no role and no clinic on when the work %s', async (end) => {
    const left = await withOneConnection(async (orm) => {
      const scopes = scopesOver(orm);
      const who = { clinicId: ours.id, accountId: randomUUID() };
      await scopes
        .inClinic(who, async (em) => {
          await em.find(Client, {});
          if (end === 'fails') await em.execute('select 1 / 0');
        })
        .catch(() => undefined);
      const [row] = await orm.em.fork().execute<{ role: string; clinic: string; account: string }[]>(
        `select current_user::text as role, nullif(current_setting('app.clinic_id', true), '') as clinic,
            nullif(current_setting('app.account_id', true), '') as account`,
      );
      return row;
    });

    expect(left).toEqual({ role: LOGIN_ROLE, clinic: null, account: null });
  });

  test('mixes no two clinics in 200 interleaved scopes', async () => {
    const seen = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const clinic = index % 2 === 0 ? ours : theirs;
        return server.scopes.inClinic({ clinicId: clinic.id, accountId: randomUUID() }, async (em) => {
          const entities = await em.find(Client, {});
          await em.execute('select pg_sleep(random() / 100)');
          const rows = await em.execute<{ clinic_id: string }[]>('select clinic_id from client');
          return [...entities.map((client) => client.clinic.id), ...rows.map((row) => row.clinic_id)].every(
            (id) => id === clinic.id,
          );
        });
      }),
    );

    expect(seen).toEqual(Array(200).fill(true));
  });

  test('mixes no kinds of viewer either', async () => {
    const accountId = randomUUID();
    const role = `select current_user::text as role, current_setting('app.clinic_id') as clinic`;
    const ask = [
      () =>
        server.scopes.inClinic({ clinicId: ours.id, accountId }, (em) =>
          em.execute<{ role: string; clinic: string }[]>(role),
        ),
      () => server.scopes.asClient({ accountId }, (em) => em.execute<{ role: string; clinic: string }[]>(role)),
      () => server.scopes.asVisitor((em) => em.execute<{ role: string; clinic: string }[]>(role)),
      () => server.scopes.asJob('test', (em) => em.execute<{ role: string; clinic: string }[]>(role)),
    ];

    const answers = await Promise.all(Array.from({ length: 25 }, () => ask).flatMap((all) => all.map((one) => one())));

    const expected = [
      { role: 'stipple_member', clinic: ours.id },
      { role: 'stipple_client', clinic: '' },
      { role: 'stipple_visitor', clinic: '' },
      { role: 'stipple_job', clinic: '' },
    ];
    expect(answers).toEqual(answers.map((_, index) => [expected[index % 4]]));
  });
});
