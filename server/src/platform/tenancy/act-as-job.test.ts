import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { actAsJob } from './act-as-job.ts';
import { currentScope } from './current-scope.ts';

let server: TestServer;
let ours: TestClinic;
let theirs: TestClinic;
beforeAll(async () => {
  server = await openTestServer({ resolvers: [] });
  [ours, theirs] = [await server.makeClinic(), await server.makeClinic()];
});
afterAll(() => server.close());

const roleIn = async (em: EntityManager): Promise<string> => {
  const [row] = await em.execute<{ role: string; clinic: string; account: string }[]>(
    `select current_user::text as role, current_setting('app.clinic_id') as clinic,
      current_setting('app.account_id') as account`,
  );
  return `${row?.role}/${row?.clinic}/${row?.account}`;
};
const clinicsIn = async (em: EntityManager): Promise<string[]> =>
  (await em.execute<{ id: string }[]>('select id from clinic')).map(({ id }) => id);
const WHY = { reason: 'test' };

test('works in the clinic named, for the account that asked, and ends with its work', async () => {
  const accountId = randomUUID();

  const seen = await server.scopes.asClient({ accountId }, async (em) => ({
    inside: await actAsJob(em, { ...WHY, clinicId: theirs.id }, async () => [
      await roleIn(em),
      ...(await clinicsIn(em)),
    ]),
    after: await roleIn(em),
    scope: currentScope(),
  }));

  expect(seen.inside).toEqual([`stipple_job/${theirs.id}/${accountId}`, theirs.id]);
  expect(seen.after).toBe(`stipple_client//${accountId}`);
  expect(seen.scope).toEqual({ kind: 'client', accountId });
});

test('is refused to somebody of one clinic in another, before anything is done', async () => {
  const who = { clinicId: ours.id, accountId: randomUUID() };

  const after = await server.scopes.inClinic(who, async (em) => {
    await expect(actAsJob(em, { ...WHY, clinicId: theirs.id }, () => clinicsIn(em))).rejects.toThrow('another');
    return roleIn(em);
  });

  expect(after).toBe(`stipple_member/${ours.id}/${who.accountId}`);
});

test('ends when its work throws and somebody catches it', async () => {
  const accountId = randomUUID();

  const after = await server.scopes.asClient({ accountId }, async (em) => {
    const failing = actAsJob(em, { ...WHY, clinicId: ours.id }, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    return [await roleIn(em), await em.execute('select id from clinic').catch((error: Error) => error.message)];
  });

  expect(after).toEqual([`stipple_client//${accountId}`, expect.stringContaining('permission denied')]);
});

test('leaves a failed transaction to roll back, with the error that ended it', async () => {
  const failing = server.scopes.asClient({ accountId: randomUUID() }, (em) =>
    actAsJob(em, { ...WHY, clinicId: ours.id }, () => em.execute('select 1 / 0')),
  );

  await expect(failing).rejects.toThrow('division by zero');
  expect(await server.scopes.asVisitor(roleIn)).toBe('stipple_visitor//');
});

test('leaves nothing behind for the next transaction of the connection', async () => {
  await server.scopes.asVisitor((em) => actAsJob(em, { ...WHY, clinicId: ours.id }, () => clinicsIn(em)));

  const roles = await Promise.all(Array.from({ length: 20 }, () => server.scopes.asVisitor(roleIn)));

  expect(new Set(roles)).toEqual(new Set(['stipple_visitor//']));
});
