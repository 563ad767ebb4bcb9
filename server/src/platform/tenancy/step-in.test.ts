import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../../../test/test-server.ts';
import { clinicInScope, currentScope } from './current-scope.ts';
import { asClientOf, asVisitorOf } from './step-in.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ resolvers: [] });
});
afterAll(() => server.close());

const rolesOf = async (em: EntityManager) => {
  const [row] = await em.execute<{ role: string; clinic: string; account: string }[]>(
    `select current_user::text as role, current_setting('app.clinic_id') as clinic, current_setting('app.account_id') as account`,
  );
  return `${row?.role}/${row?.clinic}/${row?.account}`;
};

test('lets a member hand in elsewhere as a visitor only, and gives the member back afterwards', async () => {
  const [ours, theirs] = [await server.makeClinic(), await server.makeClinic()];
  const accountId = randomUUID();

  const seen = await server.scopes.inClinic({ clinicId: ours.id, accountId }, async (em) => {
    const inside = await asVisitorOf(em, theirs.id, async (inner) => [await rolesOf(inner), clinicInScope()]);
    return { inside, after: await rolesOf(em), scope: currentScope() };
  });

  expect(seen.inside).toEqual([`stipple_visitor/${theirs.id}/`, theirs.id]);
  expect(seen.after).toBe(`stipple_member/${ours.id}/${accountId}`);
  expect(seen.scope).toMatchObject({ kind: 'member', clinicId: ours.id });
});

test('reads nothing that the clinic owns while a member hands in', async () => {
  const clinic = await server.makeClinic();

  const prying = server.scopes.inClinic({ clinicId: clinic.id, accountId: randomUUID() }, (em) =>
    asVisitorOf(em, clinic.id, (inner) => inner.execute('select * from client')),
  );

  await expect(prying).rejects.toThrow('permission denied');
});

test('gives role and clinic back when the work fails and is caught', async () => {
  const [ours, theirs] = [await server.makeClinic(), await server.makeClinic()];
  const accountId = randomUUID();

  const after = await server.scopes.inClinic({ clinicId: ours.id, accountId }, async (em) => {
    const failing = asVisitorOf(em, theirs.id, (inner) => inner.execute('select * from client'));
    await expect(failing).rejects.toThrow('permission denied');
    return rolesOf(em);
  });

  expect(after).toBe(`stipple_member/${ours.id}/${accountId}`);
});

test('names one clinic after the other for a client, who stays the same client', async () => {
  const [first, second] = [await server.makeClinic(), await server.makeClinic()];
  const accountId = randomUUID();

  const seen = await server.scopes.asClient({ accountId }, async (em) => [
    await asClientOf(em, first.id, rolesOf),
    await asClientOf(em, second.id, rolesOf),
    await rolesOf(em),
  ]);

  expect(seen).toEqual([
    `stipple_client/${first.id}/${accountId}`,
    `stipple_client/${second.id}/${accountId}`,
    `stipple_client//${accountId}`,
  ]);
});

test('makes a client of nobody who is not one', async () => {
  const [ours, theirs] = [await server.makeClinic(), await server.makeClinic()];
  const asTheirs = (em: EntityManager) => asClientOf(em, theirs.id, rolesOf);

  const attempts = [
    server.scopes.inClinic({ clinicId: ours.id, accountId: randomUUID() }, asTheirs),
    server.scopes.asAdmin({ accountId: randomUUID(), reason: 'test' }, asTheirs),
    server.scopes.asVisitor(asTheirs),
    server.scopes.asJob('test', asTheirs),
  ];

  const outcomes = await Promise.allSettled(attempts);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
});
