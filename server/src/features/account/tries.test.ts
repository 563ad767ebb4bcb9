import { afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { type AuthServer, makeAuthDatabase, makeAuthServer, makeEmail, PASSWORD } from '../../../test/auth-server.ts';

const MINUTE = 60_000;

let databaseUrl: string;
let server: AuthServer;

beforeAll(async () => {
  databaseUrl = await makeAuthDatabase(inject('postgresUrl'), 'auth_tries');
});
beforeEach(async () => {
  server = await makeAuthServer(databaseUrl);
});
afterEach(() => server.close());

type Browser = ReturnType<AuthServer['makeBrowser']>;

const later = (milliseconds: number) => server.clock.moveTo(new Date(server.clock.now().getTime() + milliseconds));

async function makePerson() {
  const account = await server.accounts.createAccount({ email: makeEmail() });
  await server.accounts.setPassword(account.id, PASSWORD);
  return account;
}

const guess = async (
  email: string,
  { browser = server.makeBrowser(), password = 'wrong' }: { browser?: Browser; password?: string } = {},
) => (await browser.post('/auth/sign-in', { email, password })).status;

const guessOften = async (email: string, times: number) => {
  const statuses: number[] = [];
  for (let tried = 0; tried < times; tried += 1) statuses.push(await guess(email));
  return statuses;
};

const count = (statuses: readonly number[], status: number) => statuses.filter((one) => one === status).length;

test('evaluates ten guesses at one account in a quarter of an hour, from however many addresses', async () => {
  const person = await makePerson();

  const statuses = await guessOften(person.email, 25);
  const right = await server.makeBrowser().post('/auth/sign-in', { email: person.email, password: PASSWORD });

  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), ...Array.from({ length: 15 }, () => 429)]);
  expect(right).toMatchObject({ status: 429, body: { problem: { code: 'TooManyTries' } } });
  expect(right.headers['retry-after']).toBe('900');
});

test('evaluates ten of a hundred guesses that arrive at the same moment', async () => {
  const person = await makePerson();

  const statuses = await Promise.all(Array.from({ length: 100 }, () => guess(person.email)));

  expect(count(statuses, 401)).toBe(10);
  expect(count(statuses, 429)).toBe(90);
});

test('slides its window: ten late ones leave no room for ten early ones', async () => {
  const person = await makePerson();
  const first = await guessOften(person.email, 1);
  later(14 * MINUTE);
  const late = await guessOften(person.email, 9);
  later(2 * MINUTE);

  const next = await guessOften(person.email, 10);

  expect(count([...first, ...late], 401)).toBe(10);
  expect(count(next, 401)).toBe(1);
});

test('evaluates again after a quarter of an hour', async () => {
  const person = await makePerson();
  await guessOften(person.email, 12);
  later(15 * MINUTE + 1_000);

  const status = await guess(person.email, { password: PASSWORD });

  expect(status).toBe(200);
});

test('does not count guesses that it refused', async () => {
  const person = await makePerson();
  await guessOften(person.email, 10);
  later(10 * MINUTE);
  await guessOften(person.email, 10);
  later(6 * MINUTE);

  const status = await guess(person.email, { password: PASSWORD });

  expect(status).toBe(200);
});

test('never evaluates more than a hundred wrong guesses in a row', async () => {
  const person = await makePerson();
  const statuses: number[] = [];

  for (let round = 0; round < 12; round += 1) {
    statuses.push(...(await guessOften(person.email, 10)));
    later(16 * MINUTE);
  }

  expect(count(statuses, 401)).toBe(100);
  expect(statuses.slice(100).every((status) => status === 429)).toBe(true);
});

test('starts the row again when the owner signs in', async () => {
  const person = await makePerson();
  await guessOften(person.email, 2);
  await server.auth.sql('update auth.tries set in_a_row = 90 where in_a_row = 2');
  later(16 * MINUTE);
  await guess(person.email, { password: PASSWORD });

  const statuses: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    statuses.push(...(await guessOften(person.email, 10)));
    later(16 * MINUTE);
  }

  expect(count(statuses, 401)).toBe(20);
});

test('does not lock the owner out of a device she has used', async () => {
  const person = await makePerson();
  const owner = server.makeBrowser();
  await guess(person.email, { browser: owner, password: PASSWORD });
  await owner.post('/auth/sign-out');
  await guessOften(person.email, 15);

  const elsewhere = await guess(person.email, { password: PASSWORD });
  const here = await guess(person.email, { browser: owner, password: PASSWORD });

  expect([elsewhere, here]).toEqual([429, 200]);
});

test('limits a known device as well', async () => {
  const person = await makePerson();
  const owner = server.makeBrowser();
  await guess(person.email, { browser: owner, password: PASSWORD });

  const statuses: number[] = [];
  for (let tried = 0; tried < 12; tried += 1) statuses.push(await guess(person.email, { browser: owner }));

  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
});

test("gives a device known to one account no allowance at another's", async () => {
  const [person, victim] = [await makePerson(), await makePerson()];
  const thief = server.makeBrowser();
  await guess(person.email, { browser: thief, password: PASSWORD });
  await guessOften(victim.email, 10);

  const status = await guess(victim.email, { browser: thief });

  expect(status).toBe(429);
});

test('forgets known devices with sign-out everywhere', async () => {
  const person = await makePerson();
  const owner = server.makeBrowser();
  await guess(person.email, { browser: owner, password: PASSWORD });
  await owner.post('/auth/sign-out-everywhere');
  await guessOften(person.email, 10);

  const status = await guess(person.email, { browser: owner, password: PASSWORD });

  expect(status).toBe(429);
});

test('stops one guess at each of many accounts by the network address', async () => {
  const browser = server.makeBrowser('203.0.113.9');

  const statuses: number[] = [];
  for (let tried = 0; tried < 40; tried += 1) statuses.push(await guess(makeEmail(), { browser }));
  const neighbour = await guess(makeEmail(), { browser: server.makeBrowser('203.0.113.10') });

  expect(statuses).toEqual([...Array.from({ length: 30 }, () => 401), ...Array.from({ length: 10 }, () => 429)]);
  expect(neighbour).toBe(401);
});

test('counts all addresses of one IPv6 network as one', async () => {
  const statuses: number[] = [];

  for (let tried = 0; tried < 32; tried += 1)
    statuses.push(await guess(makeEmail(), { browser: server.makeBrowser(`2001:db8:1:2::${tried.toString(16)}`) }));

  expect(count(statuses, 429)).toBe(2);
});

test('never holds right passwords against anybody', async () => {
  const person = await makePerson();
  const browser = server.makeBrowser();

  const statuses: number[] = [];
  for (let tried = 0; tried < 35; tried += 1) statuses.push(await guess(person.email, { browser, password: PASSWORD }));

  expect(count(statuses, 200)).toBe(35);
});

test('writes down what was tried at whom in no readable form', async () => {
  const email = makeEmail();
  await guess(email, { browser: server.makeBrowser('198.51.100.77') });

  const rows = await server.auth.sql('select t::text as row from auth.tries t');

  expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${email}|198\\.51\\.100`));
});
