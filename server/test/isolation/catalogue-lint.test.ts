import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { LINT_RULES, lintCatalogue } from './lint-catalogue.ts';
import { PLANTS } from './planted-violations.ts';
import { makeWholeDatabase } from './whole-database.ts';

let database: Awaited<ReturnType<typeof makeWholeDatabase>>;
let client: pg.Client;
beforeAll(async () => {
  database = await makeWholeDatabase();
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
});
afterEach(async () => {
  await client.query('rollback');
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

test('finds nothing in the database that the server makes', async () => {
  expect(await lintCatalogue(client)).toEqual([]);
});

test.each(PLANTS)('finds $name', async ({ sql, caughtBy }) => {
  const [rule = '', what = ''] = caughtBy.split(': ');

  await client.query('begin');
  await client.query(sql);
  const findings = await lintCatalogue(client);

  const matching = findings.filter((finding) => finding.startsWith(rule) && finding.includes(what));
  expect(matching.length > 0 ? [] : findings).toEqual([]);
  expect(matching).not.toEqual([]);
});

test('has seen a violation of every rule', () => {
  const seen = PLANTS.map(({ caughtBy }) => caughtBy.split(': ')[0] ?? '');

  const unseen = LINT_RULES.filter((rule) => !seen.some((start) => rule.startsWith(start)));

  expect(unseen).toEqual([]);
});
