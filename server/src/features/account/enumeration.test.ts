import { afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import {
  type Answer,
  type AuthServer,
  makeAuthDatabase,
  makeAuthServer,
  makeEmail,
  PASSWORD,
} from '../../../test/auth-server.ts';

let databaseUrl: string;
let server: AuthServer;

beforeAll(async () => {
  databaseUrl = await makeAuthDatabase(inject('postgresUrl'), 'auth_enumeration');
});
beforeEach(async () => {
  server = await makeAuthServer(databaseUrl);
});
afterEach(() => server.close());

/** All that an outsider sees of an answer but its moment. */
const seen = ({ status, headers: { date: _date, ...headers }, text }: Answer) => ({ status, headers, text });

const never = (): never => {
  throw new Error('There is always an answer.');
};

async function makeKnown() {
  const account = await server.accounts.createAccount({ email: makeEmail(), name: 'Ana' });
  await server.accounts.setPassword(account.id, PASSWORD);
  return account.email;
}

test.each([
  ['sign-in', '/auth/sign-in', { password: 'a wrong password' }],
  ['link', '/auth/link', {}],
  ['sign-up', '/auth/sign-up', { name: 'Eve' }],
])('answers %s the same for an address with an account and one without', async (_name, path, more) => {
  const known = await server.makeBrowser().post(path, { email: await makeKnown(), ...more });

  const unknown = await server.makeBrowser().post(path, { email: makeEmail(), ...more });

  expect(seen(known)).toEqual(seen(unknown));
});

test('answers sign-in the same for an account without a password', async () => {
  const { email } = await server.accounts.createAccount({ email: makeEmail() });
  const without = await server.makeBrowser().post('/auth/sign-in', { email, password: 'a wrong password' });

  const unknown = await server
    .makeBrowser()
    .post('/auth/sign-in', { email: makeEmail(), password: 'a wrong password' });

  expect(seen(without)).toEqual(seen(unknown));
});

test('refuses the eleventh guess at an address without an account too', async () => {
  const emails = [await makeKnown(), makeEmail()];
  const series: unknown[][] = [[], []];

  for (const [index, email] of emails.entries())
    for (let tried = 0; tried < 11; tried += 1)
      series[index]?.push(seen(await server.makeBrowser().post('/auth/sign-in', { email, password: 'x' })));

  expect(series[0]).toEqual(series[1]);
  expect(series[0]?.at(-1)).toMatchObject({ status: 429 });
});

test('refuses the guess after a hundred in a row at an address without an account too', async () => {
  const emails = [await makeKnown(), makeEmail()];
  for (const email of emails) await server.makeBrowser().post('/auth/sign-in', { email, password: 'x' });
  await server.auth.sql("update auth.tries set in_a_row = 100 where key like 'password:%'");

  const answers = await Promise.all(
    emails.map((email) => server.makeBrowser().post('/auth/sign-in', { email, password: 'x' })),
  );

  expect(answers.map((answer) => answer.status)).toEqual([429, 429]);
  expect(seen(answers[0] ?? never())).toEqual(seen(answers[1] ?? never()));
});

test('tells a device cookie nothing about whether an address has an account', async () => {
  const device = { cookie: `__Host-stipple-device=${'A'.repeat(43)}` };
  const known = await server.makeBrowser().post('/auth/sign-in', { email: await makeKnown(), password: 'x' }, device);

  const unknown = await server.makeBrowser().post('/auth/sign-in', { email: makeEmail(), password: 'x' }, device);

  expect(seen(known)).toEqual(seen(unknown));
});

test('looks an address up for a link only after the answer', async () => {
  const email = await makeKnown();
  const asked = server.makeBrowser().post('/auth/link', { email });

  await asked;
  const sentByThen = server.mails.length;
  await server.accounts.settled();

  expect(sentByThen).toBe(0);
  expect(server.mails).toHaveLength(1);
});

test('takes as long for an address without an account', { timeout: 60_000 }, async () => {
  const known = await makeKnown();
  const times = { known: [] as number[], unknown: [] as number[] };

  // Interleaved, so that what else the machine does falls on both. The window moves on, so that all are evaluated.
  for (let round = 0; round < 60; round += 1) {
    times.known.push(await timeOf(known));
    times.unknown.push(await timeOf(makeEmail()));
    server.clock.moveTo(new Date(server.clock.now().getTime() + 16 * 60_000));
    if (round % 50 === 49) await server.makeBrowser().post('/auth/sign-in', { email: known, password: PASSWORD });
  }

  const ratio = median(times.known) / median(times.unknown);
  expect(ratio).toBeGreaterThan(0.67);
  expect(ratio).toBeLessThan(1.5);
});

async function timeOf(email: string): Promise<number> {
  const browser = server.makeBrowser();
  const startedAt = performance.now();
  const { status } = await browser.post('/auth/sign-in', { email, password: 'a wrong password' });
  expect(status).toBe(401);
  return performance.now() - startedAt;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
