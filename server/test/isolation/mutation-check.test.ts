import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entities } from '../../src/app/entities.ts';
import { accountTables } from '../../src/features/account/account-tables.ts';
import { migrateDatabase } from '../../src/platform/database/migrate.ts';
import { TEST_SECRET } from '../template-database.ts';
import { type DatabaseProbe, probeOf } from './database-probe.ts';
import { isFaulty } from './lint-catalogue.ts';
import { allMutations, type Mutation, ROLE_MUTATIONS } from './mutations.ts';
import { makeWorld, type World } from './world.ts';

const SECONDS_MAX = 180;

let world: World;
let client: pg.Client;
let probe: DatabaseProbe;
beforeAll(async () => {
  world = await makeWorld();
  const { ownerUrl } = world.server;
  await migrateDatabase({ ownerUrl, secret: TEST_SECRET, entities, alsoRun: accountTables });
  client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  probe = await probeOf(world, client);
});
afterAll(async () => {
  await client.end();
  await world.close();
});

test('every role reaches in every table exactly what it should', async () => {
  const { rows } = await client.query<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  const surprises: string[] = [];

  for (const { name } of rows) surprises.push(...(await probe.surprisesOf(name)));

  expect(surprises).toEqual([]);
});

/** Who notices: the roles that try the table, else the lint. */
async function caughtBy({ table, role, sql }: Mutation): Promise<'probe' | 'lint' | undefined> {
  await client.query('begin');
  try {
    await client.query(sql);
    if ((await probe.surprisesOf(table, role)).length > 0) return 'probe';
    return (await isFaulty(client)) ? 'lint' : undefined;
  } finally {
    await client.query('rollback');
  }
}

test(
  'taking away any guard, or giving any right, is noticed',
  async () => {
    const mutations = [...(await allMutations(client)), ...ROLE_MUTATIONS];
    const count = { probe: 0, lint: 0 };
    const missed: string[] = [];

    for (const mutation of mutations) {
      const by = await caughtBy(mutation);
      if (by) count[by] += 1;
      else missed.push(mutation.name);
    }

    process.stdout.write(
      `mutations: ${mutations.length}, noticed by roles that try ${count.probe}, by the lint alone ${count.lint}, missed ${missed.length}\n`,
    );
    expect(missed).toEqual([]);
  },
  SECONDS_MAX * 1_000,
);
