import { afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { type AuthServer, makeAuthDatabase, makeAuthServer, makeEmail, PASSWORD } from '../../../test/auth-server.ts';

const MINUTE = 60_000;

let databaseUrl: string;
let server: AuthServer;

beforeAll(async () => {
  databaseUrl = await makeAuthDatabase(inject('postgresUrl'), 'auth_sign_in_link');
});
beforeEach(async () => {
  server = await makeAuthServer(databaseUrl);
});
afterEach(() => server.close());

const later = (milliseconds: number) => server.clock.moveTo(new Date(server.clock.now().getTime() + milliseconds));

async function makeMailedLink() {
  const account = await server.accounts.createAccount({ email: makeEmail(), name: 'Ana' });
  await server.makeBrowser().post('/auth/link', { email: account.email });
  return { account, token: await server.mailedToken() };
}

test('mails a link that says what it is, since when and for how long, and signs in with it', async () => {
  const { account, token } = await makeMailedLink();
  const browser = server.makeBrowser();

  const answer = await browser.post('/auth/link/redeem', { token });

  expect(answer).toMatchObject({ status: 200, body: { account: { id: account.id, email: account.email } } });
  expect((await browser.call('/auth/me')).body).toMatchObject({ account: { id: account.id } });
  expect(server.mails).toHaveLength(1);
  expect(server.mails[0]).toMatchObject({ to: account.email, subject: 'Your sign-in link for Stipple' });
  expect(server.mails[0]?.text).toContain('22 November 2026 at 10:00 UTC');
  expect(server.mails[0]?.text).toContain('for 15 minutes, until 10:15 UTC');
  expect(server.mails[0]?.text).toContain(`https://stipple.test/sign-in/link#${token}`);
});

test('mails the spelling on record, not the one that was typed', async () => {
  const email = makeEmail();
  await server.accounts.createAccount({ email });

  await server.makeBrowser().post('/auth/link', { email: email.toUpperCase() });

  await server.accounts.settled();
  expect(server.mails.map((mail) => mail.to)).toEqual([email]);
});

test('works once', async () => {
  const { token } = await makeMailedLink();

  const first = await server.makeBrowser().post('/auth/link/redeem', { token });
  const second = await server.makeBrowser().post('/auth/link/redeem', { token });

  expect(first.status).toBe(200);
  expect(second).toMatchObject({
    status: 410,
    body: { problem: { code: 'LinkSpent', field: 'token' } },
    setCookies: [],
  });
});

test('works once even for twenty at the same moment', async () => {
  const { account, token } = await makeMailedLink();

  const answers = await Promise.all(
    Array.from({ length: 20 }, () => server.makeBrowser().post('/auth/link/redeem', { token })),
  );

  const signIns = await server.auth.sql('select id from auth.sign_in where account_id = $1', [account.id]);
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
  expect(answers.filter((answer) => answer.status === 410)).toHaveLength(19);
  expect(signIns).toHaveLength(1);
});

test('works for 15 minutes', async () => {
  const { token: early } = await makeMailedLink();
  later(15 * MINUTE - 5_000);
  const within = await server.makeBrowser().post('/auth/link/redeem', { token: early });
  const { token: late } = await makeMailedLink();
  later(15 * MINUTE);
  const beyond = await server.makeBrowser().post('/auth/link/redeem', { token: late });

  expect([within.status, beyond.status]).toEqual([200, 410]);
});

test.each([
  ['unknown', 'A'.repeat(43)],
  ['of another form', 'not-a-token'],
  ['with a character too many', `${'A'.repeat(43)}A`],
])('refuses a token %s like one that is used', async (_name, token) => {
  const answer = await server.makeBrowser().post('/auth/link/redeem', { token });

  expect(answer).toMatchObject({ status: 410, body: { problem: { code: 'LinkSpent' } } });
});

test('is not used up by a mail scanner, whatever it fetches', async () => {
  const { account, token } = await makeMailedLink();
  const scanner = server.makeBrowser();

  const fetched = await Promise.all([
    scanner.call(`/auth/link/redeem?token=${token}`),
    scanner.call(`/auth/link/redeem?token=${token}`, { method: 'HEAD' }),
    scanner.call('/auth/link/redeem', { method: 'PUT', body: { token } }),
    scanner.call('/auth/link/redeem', { method: 'POST', body: `token=${token}` }),
  ]);

  const person = await server.makeBrowser().post('/auth/link/redeem', { token });
  expect(fetched.map((answer) => answer.status)).toEqual([405, 405, 405, 403]);
  expect(fetched.flatMap((answer) => answer.setCookies)).toEqual([]);
  expect(person).toMatchObject({ status: 200, body: { account: { id: account.id } } });
});

test('uses up the other links to the mailbox with the first', async () => {
  const { account, token: first } = await makeMailedLink();
  await server.makeBrowser().post('/auth/link', { email: account.email });
  const second = await server.mailedToken();

  await server.makeBrowser().post('/auth/link/redeem', { token: first });

  const answer = await server.makeBrowser().post('/auth/link/redeem', { token: second });
  expect(second).not.toBe(first);
  expect(answer.status).toBe(410);
});

test('sends nothing to an address without an account', async () => {
  const answer = await server.makeBrowser().post('/auth/link', { email: makeEmail() });

  await server.accounts.settled();
  expect(answer.status).toBe(202);
  expect(server.mails).toEqual([]);
});

test('opens an account from an address alone, at the moment the link is redeemed', async () => {
  const email = makeEmail();
  await server.makeBrowser().post('/auth/sign-up', { email });
  const token = await server.mailedToken();
  const before = await server.auth.sql('select id from auth.account where email = $1', [email]);
  const browser = server.makeBrowser();

  const answer = await browser.post('/auth/link/redeem', { token });

  expect(server.mails[0]).toMatchObject({ to: email, subject: 'Confirm your address for Stipple' });
  expect(before).toEqual([]);
  expect(answer).toMatchObject({ status: 200, body: { account: { email, name: '' } } });
  expect((await browser.call('/echo')).body).toMatchObject({ account: { email, isPlatformAdmin: false } });
});

test('keeps the name a newcomer gave, but out of the mail', async () => {
  const email = makeEmail();
  await server.makeBrowser().post('/auth/sign-up', { email, name: 'Win a prize at evil.example' });
  const token = await server.mailedToken();

  const answer = await server.makeBrowser().post('/auth/link/redeem', { token });

  expect(answer.body).toMatchObject({ account: { name: 'Win a prize at evil.example' } });
  expect(JSON.stringify(server.mails)).not.toContain('evil.example');
});

test('signs up somebody who has an account into that account, name and all', async () => {
  const account = await server.accounts.createAccount({ email: makeEmail(), name: 'Ana' });
  await server.makeBrowser().post('/auth/sign-up', { email: account.email, name: 'Eve' });

  const answer = await server.makeBrowser().post('/auth/link/redeem', { token: await server.mailedToken() });

  expect(answer.body).toMatchObject({ account: { id: account.id, name: 'Ana' } });
});

test('makes one account of two links for one new address', async () => {
  const email = makeEmail();
  const tokens: string[] = [];
  while (tokens.length < 2) {
    await server.makeBrowser().post('/auth/sign-up', { email });
    tokens.push(await server.mailedToken());
  }

  const answers = await Promise.all(tokens.map((token) => server.makeBrowser().post('/auth/link/redeem', { token })));

  const accounts = await server.auth.sql('select id from auth.account where email = $1', [email]);
  expect(answers.filter((answer) => answer.status === 200).length).toBeGreaterThanOrEqual(1);
  expect(accounts).toHaveLength(1);
});

test('answers all the same when the mail server is down, and tells the log', async () => {
  const down = await makeAuthServer(databaseUrl, { isMailDown: true });
  const account = await down.accounts.createAccount({ email: makeEmail() });

  const answer = await down.makeBrowser().post('/auth/link', { email: account.email });

  await down.close();
  expect(answer.status).toBe(202);
  expect(down.errors).toEqual([expect.objectContaining({ message: 'The mail server is down.' })]);
});

test('mails one address at most five links in a quarter of an hour, without saying so', async () => {
  const account = await server.accounts.createAccount({ email: makeEmail() });

  const answers = [];
  for (let asked = 0; asked < 8; asked += 1)
    answers.push(await server.makeBrowser().post('/auth/link', { email: account.email }));
  await server.accounts.settled();
  const sentFirst = server.mails.length;
  later(15 * MINUTE + 1_000);
  await server.makeBrowser().post('/auth/link', { email: account.email });
  await server.accounts.settled();

  expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 8 }, () => 202));
  expect(sentFirst).toBe(5);
  expect(server.mails).toHaveLength(6);
});

test('lets one network address ask for thirty links in a quarter of an hour', async () => {
  const browser = server.makeBrowser();

  const statuses: number[] = [];
  for (let asked = 0; asked < 32; asked += 1)
    statuses.push((await browser.post('/auth/link', { email: makeEmail() })).status);

  expect(statuses.slice(0, 30).every((status) => status === 202)).toBe(true);
  expect(statuses.slice(30)).toEqual([429, 429]);
});

test('ends as staff when the owner of the mailbox is staff', async () => {
  const { account, token } = await makeMailedLink();
  server.staff.add(account.id);

  const answer = await server.makeBrowser().post('/auth/link/redeem', { token });

  expect(answer.setCookies[0]).toContain('Max-Age=43200;');
});

test('lets a link sign in after a hundred wrong passwords in a row', async () => {
  const account = await server.accounts.createAccount({ email: makeEmail() });
  await server.accounts.setPassword(account.id, PASSWORD);
  await server.makeBrowser().post('/auth/sign-in', { email: account.email, password: 'x' });
  await server.auth.sql("update auth.tries set in_a_row = 100 where key like 'password:%'");
  const right = { email: account.email, password: PASSWORD };
  const shut = await server.makeBrowser().post('/auth/sign-in', right);

  await server.makeBrowser().post('/auth/link', { email: account.email });
  const byLink = await server.makeBrowser().post('/auth/link/redeem', { token: await server.mailedToken() });
  const open = await server.makeBrowser().post('/auth/sign-in', right);

  expect([shut.status, byLink.status, open.status]).toEqual([429, 200, 200]);
});
