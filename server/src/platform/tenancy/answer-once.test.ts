import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { VISITOR, type Viewer } from '../access/viewer.ts';
import { IdempotencyKeyReused } from '../graphql/idempotency-key-reused.ts';
import { answerOnce, forgetOldAnswers } from './answer-once.ts';

let server: TestServer;
let clinic: TestClinic;
beforeAll(async () => {
  server = await openTestServer({ resolvers: [] });
  clinic = await server.makeClinic();
});
afterAll(() => server.close());

const asVisitor = (work: (em: EntityManager) => Promise<unknown>) =>
  server.scopes.asVisitor(work, { clinicId: clinic.id });

const contextOf = (em: EntityManager, viewer: Viewer = VISITOR) => ({ em, clock: server.clock, viewer });

/** Asks once, and counts how often the work was done. */
function counter() {
  const key = randomUUID();
  const done: unknown[] = [];
  const ask = (request: unknown, { viewer, em }: { viewer?: Viewer; em: EntityManager }) =>
    answerOnce(contextOf(em, viewer), { operation: 'post', key, request }, async () => {
      done.push(request);
      return { number: done.length };
    });
  return { ask, done };
}

test('gives 100 senders of one key at the same time one answer for one effect', async () => {
  const { ask, done } = counter();

  const answers = await Promise.all(
    Array.from({ length: 100 }, () => asVisitor((em) => ask({ text: 'hello' }, { em }))),
  );

  expect(done).toHaveLength(1);
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"number":1}']));
});

test('knows the same request with its fields in another order', async () => {
  const { ask, done } = counter();

  await asVisitor((em) => ask({ a: 1, b: { c: 2, d: 3 } }, { em }));
  await asVisitor((em) => ask({ b: { d: 3, c: 2 }, a: 1 }, { em }));

  expect(done).toHaveLength(1);
});

test('refuses the same key with another request', async () => {
  const { ask, done } = counter();
  await asVisitor((em) => ask({ text: 'hello' }, { em }));

  const again = asVisitor((em) => ask({ text: 'goodbye' }, { em }));

  await expect(again).rejects.toBeInstanceOf(IdempotencyKeyReused);
  expect(done).toHaveLength(1);
});

test('keeps the keys of two people apart', async () => {
  const { ask, done } = counter();
  const people: Viewer[] = [VISITOR, { kind: 'client', accountId: randomUUID() }];

  for (const viewer of people) await asVisitor((em) => ask({ text: 'hello' }, { em, viewer }));

  expect(done).toHaveLength(2);
});

test('leaves the key unused when the work fails', async () => {
  const key = randomUUID();
  const ask = (work: () => Promise<string>) =>
    asVisitor((em) => answerOnce(contextOf(em), { operation: 'post', key, request: {} }, work));
  await expect(ask(() => Promise.reject(new Error('down')))).rejects.toThrow('down');

  expect(await ask(async () => 'up')).toBe('up');
});

test('forgets answers after a day, not before', async () => {
  const { ask, done } = counter();
  await asVisitor((em) => ask({}, { em }));

  const hoursLater = (hours: number) => new Date(server.clock.now().getTime() + hours * 3_600_000);
  await server.seed((em) => forgetOldAnswers(em, hoursLater(23)));
  await asVisitor((em) => ask({}, { em }));
  const doneAfter23Hours = done.length;
  await server.seed((em) => forgetOldAnswers(em, hoursLater(25)));
  await asVisitor((em) => ask({}, { em }));

  expect([doneAfter23Hours, done.length]).toEqual([1, 2]);
});
