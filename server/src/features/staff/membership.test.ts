import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, TEST_NOW, type TestServer } from '../../../test/test-server.ts';
import { makeMembership } from './membership.factory.ts';
import { worksSomewhere } from './membership.service.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ resolvers: [] });
});
afterAll(() => server.close());

const isStaff = (accountId: string) =>
  server.scopes.asClient({ accountId }, async (em) => worksSomewhere(em, accountId));

test('knows who works for a clinic now, from the scope of the account alone', async () => {
  const [working, gone, stranger] = [randomUUID(), randomUUID(), randomUUID()];
  const clinic = await server.makeClinic();
  await clinic.seed((em) => [
    makeMembership(em, { accountId: working, roles: ['FRONT_DESK'] }),
    makeMembership(em, { accountId: gone, endedAt: TEST_NOW }),
  ]);

  const answers = await Promise.all([working, gone, stranger].map(isStaff));

  expect(answers).toEqual([true, false, false]);
});
