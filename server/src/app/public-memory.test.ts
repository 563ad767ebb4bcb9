import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Router } from 'express';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeWorld, type World } from '../../test/isolation/world.ts';
import { readEnv } from '../platform/env.ts';
import { registerOperations } from '../platform/graphql/registered-operations.ts';
import type { PublicSql } from '../platform/graphql/request-context.ts';
import { listen, type Listening } from '../platform/http/listen.ts';
import { openLog } from '../platform/http/log.ts';
import { type RateLimits, TooManyRequests } from '../platform/http/rate-limits.ts';
import { createPhotoSeal } from '../platform/photo/photo-address.ts';
import { createApp, type App } from './create-app.ts';

const CASE = 'query Case($id: ID!) { portfolioCase(id: $id) { id reference technician { name } } }';
const LIST = 'query List { portfolioCases { edges { node { id } } } }';
const idOf = (text: string) => createHash('sha256').update(text).digest('hex');

let world: World;
let app: App;
let listening: Listening;
let isSpent = false;
let statements = 0;
beforeAll(async () => {
  world = await makeWorld();
  const { server } = world;
  const publicSql: PublicSql = (statement) => {
    statements += 1;
    return server.publicSql(statement);
  };
  const limits: RateLimits = {
    async consume() {
      if (isSpent) throw new TooManyRequests(1);
    },
  };
  app = await createApp({
    env: readEnv({ NODE_ENV: 'test', STIPPLE_DEV_TOOLS: 'false' }),
    clock: server.clock,
    log: openLog({ LOG_LEVEL: 'silent' }),
    limits,
    schema: server.schema,
    openContext: () => Promise.reject(new Error('nobody signs in here')),
    publicSql,
    unchanged: server.publicLock.unchanged,
    outside: {
      publicUrl: 'http://stipple.test',
      platformMailbox: 'platform@mail.test',
      photoSeal: createPhotoSeal('s'.repeat(32)),
      developPhotos: () => undefined,
      sendMails: () => undefined,
      mailboxesOf: async () => [],
    },
    operations: registerOperations({ [idOf(CASE)]: CASE, [idOf(LIST)]: LIST }, server.schema),
    routers: { '/auth': Router() },
    assertReady: async () => {},
  });
  listening = await listen(app.handler, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await listening.stop();
  await app.stop();
  await world.close();
});

const ask = (text: string, variables: object = {}, headers: Record<string, string> = {}) => {
  const parameters = new URLSearchParams({ documentId: idOf(text), variables: JSON.stringify(variables) });
  return fetch(`${listening.url}/graphql?${parameters.toString()}`, { headers });
};
const askForCase = (headers: Record<string, string> = {}) => ask(CASE, { id: world.ours.shared.caseId }, headers);
async function caseIn(response: Response): Promise<{ id: string; reference: string } | null> {
  const { data } = (await response.json()) as { data: { portfolioCase: { id: string; reference: string } | null } };
  return data.portfolioCase;
}
const referenceNow = async () => (await caseIn(await askForCase()))?.reference;
const rename = (reference: string) =>
  world.database.query(`update case_card set page = jsonb_set(page::jsonb, '{reference}', $1)::json`, [
    JSON.stringify(reference),
  ]);

/** Asks until an answer needed no statement, and gives that. */
async function remembered(headers: Record<string, string> = {}): Promise<Response> {
  for (;;) {
    const before = statements;
    const response = await askForCase(headers);
    if (statements === before) return response;
    await response.text();
    await setImmediate();
  }
}

beforeEach(async () => {
  isSpent = false;
  await (await remembered()).text();
});

it('answers what has not changed without asking the database, with all the headers it had', async () => {
  const fresh = await ask(CASE, { id: world.ours.shared.caseId }, { accept: 'application/json;q=0.9' });

  const kept = await remembered();
  const unchanged = await remembered({ 'if-none-match': kept.headers.get('etag') ?? '', 'cache-control': 'max-age=0' });

  const shown = (response: Response) =>
    [...response.headers].filter(([name]) => !['date', 'x-request-id', 'keep-alive', 'connection'].includes(name));
  expect(await kept.text()).toBe(await fresh.text());
  expect(shown(kept)).toEqual(shown(fresh));
  expect(kept.headers.get('x-request-id')).not.toBe(fresh.headers.get('x-request-id'));
  expect(unchanged.status).toBe(304);
  expect(await unchanged.text()).toBe('');
  expect(unchanged.headers.get('content-security-policy')).toContain("default-src 'self'");
});

it('never shows what was before a change, from the moment the change is committed', async () => {
  for (let time = 0; time < 25; time += 1) {
    await (await remembered()).text();
    await rename(`R-${time}`);

    expect(await referenceNow()).toBe(`R-${time}`);
  }
});

it('takes a case down with its publication, at once, also from those who still have the page', async () => {
  const { ours, database } = world;
  const etag = (await askForCase()).headers.get('etag') ?? '';
  await database.query('begin');
  await database.query('delete from publication where portfolio_case_id = $1', [ours.shared.caseId]);
  const stillThere = await referenceNow();
  await database.query('commit');

  const after = await askForCase({ 'if-none-match': etag, 'cache-control': 'max-age=0' });

  expect(stillThere).toBeDefined();
  expect(after.status).toBe(200);
  expect(await after.json()).toEqual({ data: { portfolioCase: null } });
  const list = await (await ask(LIST)).json();
  expect(JSON.stringify(list)).not.toContain(ours.shared.caseId);
});

it('goes by the clock: when papers have lapsed, what was remembered before is forgotten', async () => {
  const id = world.theirs.shared.caseId;
  const before = await caseIn(await ask(CASE, { id }));
  const now = world.server.clock.now();

  world.server.clock.moveTo(new Date('2199-01-01T00:00:00Z'));
  const after = await caseIn(await ask(CASE, { id }));
  world.server.clock.moveTo(now);

  expect(before?.id).toBe(id);
  expect(after).toBeNull();
});

it('remembers nothing while the connection that holds the lock is lost, and again afterwards', async () => {
  await world.database.query(
    `select pg_terminate_backend(pid) from pg_locks where relation = 'public_lock'::regclass and mode = 'ShareLock'`,
  );
  while (world.server.publicLock.unchanged() !== undefined) await setImmediate();
  const before = statements;

  await (await askForCase()).text();

  expect(statements).toBeGreaterThan(before);
  expect((await remembered()).status).toBe(200);
}, 20_000);

it('makes a writer wait for a moment only, and many writers not for each other', async () => {
  const writers = Array.from({ length: 4 }, (_, index) =>
    world.server.seed((em) =>
      em.execute('update clinic_public set name = name || ? where slug = ?', [
        String(index),
        index % 2 ? world.ours.clinic.slug : world.theirs.clinic.slug,
      ]),
    ),
  );

  await expect(Promise.all(writers)).resolves.toHaveLength(4);
});

it('refuses those whose budget is spent as it does where nothing is remembered', async () => {
  isSpent = true;

  const response = await askForCase();

  expect(response.status).toBe(429);
  expect(response.headers.get('retry-after')).toBe('1');
});

it('keeps apart what is asked in another way', async () => {
  const asked = await askForCase({ accept: 'application/graphql-response+json' });
  const other = await askForCase({ accept: 'application/json' });

  expect(asked.headers.get('content-type')).toContain('graphql-response');
  expect(other.headers.get('content-type')).toContain('application/json');
});
