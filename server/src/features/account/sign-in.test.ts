import { afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { type AuthServer, makeAuthDatabase, makeAuthServer, makeEmail, PASSWORD } from '../../../test/auth-server.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let databaseUrl: string;
let server: AuthServer;

beforeAll(async () => {
  databaseUrl = await makeAuthDatabase(inject('postgresUrl'), 'auth_sign_in');
});
beforeEach(async () => {
  server = await makeAuthServer(databaseUrl);
});
afterEach(() => server.close());

async function makePerson({ isStaff = false, name = 'Ana Núñez' } = {}) {
  const account = await server.accounts.createAccount({ email: makeEmail(), name });
  await server.accounts.setPassword(account.id, PASSWORD);
  if (isStaff) server.staff.add(account.id);
  return { ...account, password: PASSWORD };
}

async function makeSignedIn(options: { isStaff?: boolean } = {}) {
  const person = await makePerson(options);
  const browser = server.makeBrowser();
  await browser.post('/auth/sign-in', { email: person.email, password: person.password });
  return { person, browser };
}

const later = (milliseconds: number) => server.clock.moveTo(new Date(server.clock.now().getTime() + milliseconds));

test('signs in with address and password and says who is signed in', async () => {
  const person = await makePerson();
  const browser = server.makeBrowser();

  const answer = await browser.post('/auth/sign-in', { email: person.email.toUpperCase(), password: PASSWORD });
  const me = await browser.call('/auth/me');

  const account = { id: person.id, name: 'Ana Núñez', email: person.email };
  expect(answer).toMatchObject({ status: 200, body: { account } });
  expect(me).toMatchObject({ status: 200, body: { account } });
  expect(me.headers['cache-control']).toBe('no-store');
  expect(server.events).toContainEqual({ kind: 'signed-in', accountId: person.id, method: 'password' });
});

test('tells the request edge which account, which sign-in and since when', async () => {
  const { person, browser } = await makeSignedIn();

  const echo = await browser.call('/echo');

  expect(echo.body).toEqual({
    account: { id: person.id, email: person.email, name: 'Ana Núñez', isPlatformAdmin: false },
    signInId: expect.stringMatching(/^[0-9a-f-]{14}7/),
    startedAt: expect.stringMatching(/^2026-11-22T10:00:/),
  });
});

test('knows a password whichever way its accents were typed', async () => {
  const account = await server.accounts.createAccount({ email: makeEmail() });
  await server.accounts.setPassword(account.id, 'séptimo otoño sin lluvia');

  const typed = 'séptimo otoño sin lluvia'.normalize('NFD');
  const answer = await server.makeBrowser().post('/auth/sign-in', { email: account.email, password: typed });

  expect(answer.status).toBe(200);
});

test('reads a password to its last character', async () => {
  const long = `${'vexq lmtr zopwk d'.repeat(7)}qwx mtrbz`;
  const account = await server.accounts.createAccount({ email: makeEmail() });
  await server.accounts.setPassword(account.id, long);
  const browser = server.makeBrowser();

  const cut = await browser.post('/auth/sign-in', { email: account.email, password: long.slice(0, -1) });
  const whole = await browser.post('/auth/sign-in', { email: account.email, password: long });

  expect([...long]).toHaveLength(128);
  expect([cut.status, whole.status]).toEqual([401, 200]);
});

test('refuses a wrong password and leaves no cookie', async () => {
  const person = await makePerson();
  const browser = server.makeBrowser();

  const answer = await browser.post('/auth/sign-in', { email: person.email, password: `${PASSWORD}.` });

  expect(answer).toMatchObject({ status: 401, body: { problem: { code: 'SignInRefused' } }, setCookies: [] });
  expect((await browser.call('/auth/me')).body).toEqual({ account: null });
});

test.each([
  ['https://stipple.test', '__Host-stipple-sign-in', true],
  ['http://localhost:4000', 'stipple-sign-in', false],
])('gives %s the cookie %s', async (publicUrl, name, isSecure) => {
  const other = await makeAuthServer(databaseUrl, { publicUrl });
  const account = await other.accounts.createAccount({ email: makeEmail() });
  await other.accounts.setPassword(account.id, PASSWORD);

  const answer = await other.makeBrowser().post('/auth/sign-in', { email: account.email, password: PASSWORD });

  await other.close();
  const [line = ''] = answer.setCookies;
  const [pair = '', ...attributes] = line.split('; ');
  expect(pair).toMatch(new RegExp(`^${name}=[\\w-]{43}$`));
  expect(attributes).toEqual(
    expect.arrayContaining(['Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${(30 * DAY) / 1000}`]),
  );
  expect(attributes.includes('Secure')).toBe(isSecure);
  expect(line).not.toMatch(/domain/i);
  expect(answer.setCookies.every((cookie) => cookie.includes('HttpOnly'))).toBe(true);
  expect(answer.text).not.toContain(pair.split('=')[1]);
});

test('keeps only hashes of tokens and passwords', async () => {
  const { person, browser } = await makeSignedIn();
  await server.makeBrowser().post('/auth/link', { email: person.email });
  const linkToken = await server.mailedToken();

  const tables = ['account', 'password', 'sign_in', 'sign_in_link', 'known_device', 'tries'];
  const dump = await Promise.all(tables.map((table) => server.auth.sql(`select t::text as row from auth.${table} t`)));

  const stored = JSON.stringify(dump);
  const secrets = [...browser.cookies.values(), linkToken, PASSWORD];
  const hexes = secrets.map((secret) => Buffer.from(secret).toString('hex'));
  const raws = secrets.map((secret) => Buffer.from(secret, 'base64url').toString('hex'));
  expect(secrets.every((secret) => secret.length > 30)).toBe(true);
  expect([...secrets, ...hexes, ...raws].filter((secret) => stored.includes(secret))).toEqual([]);
  expect(stored).toMatch(/\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}/);
});

test('gives a new token at every sign-in and ends the one before', async () => {
  const { person, browser } = await makeSignedIn();
  const before = browser.cookies.get('__Host-stipple-sign-in') ?? '';

  await browser.post('/auth/sign-in', { email: person.email, password: PASSWORD });

  const old = await server.makeBrowser().call('/auth/me', { headers: { cookie: `__Host-stipple-sign-in=${before}` } });
  expect(browser.cookies.get('__Host-stipple-sign-in')).not.toBe(before);
  expect(old.body).toEqual({ account: null });
  expect((await browser.call('/auth/me')).body).toMatchObject({ account: { id: person.id } });
});

test('never adopts a token that was planted before sign-in', async () => {
  const person = await makePerson();
  const browser = server.makeBrowser();
  const planted = 'A'.repeat(43);
  browser.cookies.set('__Host-stipple-sign-in', planted);

  await browser.post('/auth/sign-in', { email: person.email, password: PASSWORD });

  expect(browser.cookies.get('__Host-stipple-sign-in')).not.toBe(planted);
});

test.each([
  ['with its last character changed', (token: string) => `${token.slice(0, -1)}${token.endsWith('A') ? 'E' : 'A'}`],
  ['cut short', (token: string) => token.slice(0, -1)],
  ['made longer', (token: string) => `${token}A`],
  ['empty', () => ''],
  ['with a NUL', (token: string) => `${token.slice(0, -3)}%00`],
  ['that is SQL', () => "' or '1'='1"],
  ['that is its hash', () => '\\xdeadbeef'],
  ['as long as 4,000 characters', () => 'A'.repeat(4_000)],
  ['beside another of the same name', (token: string) => `${token}; __Host-stipple-sign-in=${'B'.repeat(43)}`],
])('takes a token %s for nobody', async (_name, tamper) => {
  const { browser } = await makeSignedIn();
  const token = browser.cookies.get('__Host-stipple-sign-in') ?? '';

  const me = await server
    .makeBrowser()
    .call('/auth/me', { headers: { cookie: `__Host-stipple-sign-in=${tamper(token)}` } });

  expect(me).toMatchObject({ status: 200, body: { account: null } });
});

test('takes no sign-in from a cookie without the host prefix', async () => {
  const { browser } = await makeSignedIn();
  const token = browser.cookies.get('__Host-stipple-sign-in') ?? '';

  const me = await server.makeBrowser().call('/auth/me', { headers: { cookie: `stipple-sign-in=${token}` } });

  expect(me.body).toEqual({ account: null });
});

test('signs out here at once and nowhere else', async () => {
  const { person, browser } = await makeSignedIn();
  const phone = server.makeBrowser();
  await phone.post('/auth/sign-in', { email: person.email, password: PASSWORD });
  const token = browser.cookies.get('__Host-stipple-sign-in') ?? '';

  const answer = await browser.post('/auth/sign-out');

  const stolen = await server
    .makeBrowser()
    .call('/auth/me', { headers: { cookie: `__Host-stipple-sign-in=${token}` } });
  expect(answer).toMatchObject({ status: 200, body: {} });
  expect(answer.setCookies[0]).toMatch(
    /^__Host-stipple-sign-in=; Path=\/; Expires=Thu, 01 Jan 1970 .*HttpOnly; Secure/,
  );
  expect(stolen.body).toEqual({ account: null });
  expect((await phone.call('/auth/me')).body).toMatchObject({ account: { id: person.id } });
});

test('signs out without complaint when nobody is signed in', async () => {
  const answer = await server.makeBrowser().post('/auth/sign-out');

  expect(answer.status).toBe(200);
});

test('signs out everywhere: another device is out at its next request', async () => {
  const { person, browser } = await makeSignedIn();
  const phone = server.makeBrowser();
  await phone.post('/auth/sign-in', { email: person.email, password: PASSWORD });

  const answer = await browser.post('/auth/sign-out-everywhere');

  expect(answer.status).toBe(200);
  expect((await phone.call('/auth/me')).body).toEqual({ account: null });
  expect((await phone.call('/echo')).body).toBeNull();
});

test("signs out everywhere only for who is signed in, and only one's own", async () => {
  const { person, browser } = await makeSignedIn();

  const stranger = await server.makeBrowser().post('/auth/sign-out-everywhere');
  const { browser: other } = await makeSignedIn();
  await other.post('/auth/sign-out-everywhere');

  expect(stranger).toMatchObject({ status: 401, body: { problem: { code: 'NotSignedIn' } } });
  expect((await browser.call('/auth/me')).body).toMatchObject({ account: { id: person.id } });
});

test('ends all sign-ins when somebody else says so, as when roles change', async () => {
  const { person, browser } = await makeSignedIn({ isStaff: true });

  await server.accounts.endAllSignIns(person.id);

  expect((await browser.call('/auth/me')).body).toEqual({ account: null });
});

test.each([
  ['was idle for half an hour', 31 * MINUTE],
  ['began half a day ago', 12 * HOUR],
])('signs out whoever came to work somewhere since, when the sign-in %s', async (_name, after) => {
  const { person, browser } = await makeSignedIn();
  const { browser: client } = await makeSignedIn();
  server.staff.add(person.id);

  later(after);
  const answers = [await browser.call('/auth/me'), await client.call('/auth/me')];
  server.staff.delete(person.id);

  expect(answers[0]?.body).toEqual({ account: null });
  expect(answers[1]?.body).not.toEqual({ account: null });
  expect((await browser.call('/auth/me')).body).toEqual({ account: null });
});

test.each([
  ['staff', true, 29 * MINUTE, 31 * MINUTE],
  ['a client', false, 13 * DAY, 15 * DAY],
])('signs %s out when idle too long', async (_name, isStaff, within, beyond) => {
  const { person, browser } = await makeSignedIn({ isStaff });

  later(within);
  const still = await browser.call('/auth/me');
  later(beyond);
  const gone = await browser.call('/auth/me');

  expect(still.body).toMatchObject({ account: { id: person.id } });
  expect(gone.body).toEqual({ account: null });
});

test.each([
  ['staff', true, 20 * MINUTE, 12 * HOUR],
  ['a client', false, 10 * DAY, 30 * DAY],
])('signs %s out in the end however busy', async (_name, isStaff, step, whole) => {
  const { browser } = await makeSignedIn({ isStaff });
  const lasted: boolean[] = [];

  for (let passed = step; passed <= whole; passed += step) {
    later(step);
    const { body } = await browser.call('/echo');
    lasted.push(body !== null);
  }

  expect(lasted.slice(0, -1).every(Boolean)).toBe(true);
  expect(lasted.at(-1)).toBe(false);
});

test('gives a platform admin the short sign-in of staff', async () => {
  const admin = await server.accounts.createAccount({ email: makeEmail(), isPlatformAdmin: true });
  await server.accounts.setPassword(admin.id, PASSWORD);

  const answer = await server.makeBrowser().post('/auth/sign-in', { email: admin.email, password: PASSWORD });

  expect(answer.setCookies[0]).toContain(`Max-Age=${(12 * HOUR) / 1000};`);
});

test('forgets what no longer counts and nothing that does', async () => {
  const { browser: staff } = await makeSignedIn({ isStaff: true });
  const { person, browser: client } = await makeSignedIn();
  await server.makeBrowser().post('/auth/link', { email: person.email });
  await server.accounts.settled();
  later(2 * DAY);

  await server.accounts.forgetExpired();

  const [left] = await server.auth.sql<{ staff: number; links: number; visitors: number }>(
    `select (select count(*)::int from auth.sign_in where is_staff) staff,
       (select count(*)::int from auth.sign_in_link) links,
       (select count(*)::int from auth.tries where key like 'visitor%') visitors`,
  );
  expect(left).toEqual({ staff: 0, links: 0, visitors: 0 });
  expect((await staff.call('/auth/me')).body).toEqual({ account: null });
  expect((await client.call('/auth/me')).body).toMatchObject({ account: { id: person.id } });
});
