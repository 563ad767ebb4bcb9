import { afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { type AuthServer, makeAuthDatabase, makeAuthServer, makeEmail, PASSWORD } from '../../../test/auth-server.ts';

const NEW_PASSWORD = 'quiet lanterns over wet slate';
const COOKIE = '__Host-stipple-sign-in';

let databaseUrl: string;
let server: AuthServer;

beforeAll(async () => {
  databaseUrl = await makeAuthDatabase(inject('postgresUrl'), 'auth_change_password');
});
beforeEach(async () => {
  server = await makeAuthServer(databaseUrl);
});
afterEach(() => server.close());

async function makeSignedIn() {
  const account = await server.accounts.createAccount({ email: makeEmail(), name: 'Marta Ruiz' });
  await server.accounts.setPassword(account.id, PASSWORD);
  const browser = server.makeBrowser();
  await browser.post('/auth/sign-in', { email: account.email, password: PASSWORD });
  return { account, browser };
}

async function makeSignedInByLink() {
  const email = makeEmail();
  await server.makeBrowser().post('/auth/sign-up', { email });
  const browser = server.makeBrowser();
  await browser.post('/auth/link/redeem', { token: await server.mailedToken() });
  return { email, browser };
}

const signInWith = (email: string, password: string) => server.makeBrowser().post('/auth/sign-in', { email, password });

test('changes the password against the present one', async () => {
  const { account, browser } = await makeSignedIn();

  const answer = await browser.post('/auth/password', { currentPassword: PASSWORD, password: NEW_PASSWORD });

  const before = await signInWith(account.email, PASSWORD);
  const after = await signInWith(account.email, NEW_PASSWORD);
  expect(answer).toMatchObject({ status: 200, body: { account: { id: account.id } } });
  expect([before.status, after.status]).toEqual([401, 200]);
});

test('ends every sign-in and every link, and gives this browser a new one', async () => {
  const { account, browser } = await makeSignedIn();
  const phone = server.makeBrowser();
  await phone.post('/auth/sign-in', { email: account.email, password: PASSWORD });
  await server.makeBrowser().post('/auth/link', { email: account.email });
  const link = await server.mailedToken();
  const stolen = browser.cookies.get(COOKIE);

  await browser.post('/auth/password', { currentPassword: PASSWORD, password: NEW_PASSWORD });

  const thief = await server.makeBrowser().call('/auth/me', { headers: { cookie: `${COOKIE}=${stolen}` } });
  const redeemed = await server.makeBrowser().post('/auth/link/redeem', { token: link });
  expect(thief.body).toEqual({ account: null });
  expect((await phone.call('/auth/me')).body).toEqual({ account: null });
  expect(redeemed.status).toBe(410);
  expect(browser.cookies.get(COOKIE)).not.toBe(stolen);
  expect((await browser.call('/auth/me')).body).toMatchObject({ account: { id: account.id } });
});

test('tells the owner by mail, without the password', async () => {
  const { account, browser } = await makeSignedIn();

  await browser.post('/auth/password', { currentPassword: PASSWORD, password: NEW_PASSWORD });

  await server.accounts.settled();
  expect(server.mails).toMatchObject([{ to: account.email, subject: 'Your Stipple password was changed' }]);
  expect(JSON.stringify(server.mails)).not.toContain(NEW_PASSWORD);
});

test.each([
  ['wrong', 'not the present password'],
  ['missing', undefined],
])('refuses when the present password is %s and leaves all as it was', async (_name, currentPassword) => {
  const { account, browser } = await makeSignedIn();

  const answer = await browser.post('/auth/password', { currentPassword, password: NEW_PASSWORD });

  expect(answer).toMatchObject({ status: 403, body: { problem: { code: 'PasswordWrong', field: 'currentPassword' } } });
  expect((await signInWith(account.email, PASSWORD)).status).toBe(200);
  expect((await browser.call('/auth/me')).body).toMatchObject({ account: { id: account.id } });
});

test.each([
  ['too short', 'verdant otters', /at least 15/],
  ['too long', 'verdant otter mail '.repeat(8), /at most 128/],
  ['common', 'passwordpassword', /first guesses/],
  ['her own name', 'Marta Ruiz 2026 Marta', /first guesses/],
])('refuses a new password that is %s', async (_name, password, message) => {
  const { account, browser } = await makeSignedIn();

  const answer = await browser.post('/auth/password', { currentPassword: PASSWORD, password });

  expect(answer).toMatchObject({ status: 422, body: { problem: { code: 'PasswordUnfit', field: 'password' } } });
  expect(answer.text).toMatch(message);
  expect((await signInWith(account.email, PASSWORD)).status).toBe(200);
});

test('refuses who is not signed in', async () => {
  const answer = await server.makeBrowser().post('/auth/password', { password: NEW_PASSWORD });

  expect(answer).toMatchObject({ status: 401, body: { problem: { code: 'NotSignedIn' } } });
});

test('sets a first password right after a mailed link', async () => {
  const { email, browser } = await makeSignedInByLink();

  const answer = await browser.post('/auth/password', { password: NEW_PASSWORD });

  expect(answer.status).toBe(200);
  expect((await signInWith(email, NEW_PASSWORD)).status).toBe(200);
});

test('resets a forgotten password right after a mailed link', async () => {
  const { account } = await makeSignedIn();
  await server.makeBrowser().post('/auth/link', { email: account.email });
  const browser = server.makeBrowser();
  await browser.post('/auth/link/redeem', { token: await server.mailedToken() });

  const answer = await browser.post('/auth/password', { password: NEW_PASSWORD });

  expect(answer.status).toBe(200);
  expect((await signInWith(account.email, NEW_PASSWORD)).status).toBe(200);
});

test('asks for a fresh link once the link is 15 minutes old', async () => {
  const { browser } = await makeSignedInByLink();
  server.clock.moveTo(new Date(server.clock.now().getTime() + 15 * 60_000));

  const answer = await browser.post('/auth/password', { password: NEW_PASSWORD });

  expect(answer).toMatchObject({ status: 403, body: { problem: { code: 'SignInTooOld' } } });
});

test('counts wrong present passwords like any other guess', async () => {
  const { browser } = await makeSignedIn();

  const statuses: number[] = [];
  for (let tried = 0; tried < 12; tried += 1)
    statuses.push((await browser.post('/auth/password', { currentPassword: 'x', password: NEW_PASSWORD })).status);

  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 403), 429, 429]);
});

test('lets one of two changes at once win, and leaves no third password', async () => {
  const { account, browser } = await makeSignedIn();
  const passwords = ['seven kites mail an otter', 'eleven kites mail an otter'];

  const answers = await Promise.all(
    passwords.map((password) => browser.post('/auth/password', { currentPassword: PASSWORD, password })),
  );

  const winners = passwords.filter((_password, index) => answers[index]?.status === 200);
  const signedIn = await Promise.all(winners.map((password) => signInWith(account.email, password)));
  expect(winners).toHaveLength(1);
  expect(signedIn.map((answer) => answer.status)).toEqual([200]);
});

test('refuses to set a weak password for somebody, as the demo world would', async () => {
  const account = await server.accounts.createAccount({ email: makeEmail() });

  await expect(server.accounts.setPassword(account.id, 'passwordpassword')).rejects.toThrow('Guessable');
});

test('starts no sign-in with a password that is changed while it is being checked', async () => {
  const { account, browser } = await makeSignedIn();
  server.interruption.run = async () => {
    server.interruption.run = async () => {};
    await browser.post('/auth/password', { currentPassword: PASSWORD, password: NEW_PASSWORD });
  };

  const answer = await signInWith(account.email, PASSWORD);

  expect(answer).toMatchObject({ status: 401, body: { problem: { code: 'SignInRefused' } }, setCookies: [] });
});

test('changes nothing for a sign-in that is ended elsewhere meanwhile', async () => {
  const { account, browser } = await makeSignedIn();
  const phone = server.makeBrowser();
  await phone.post('/auth/sign-in', { email: account.email, password: PASSWORD });

  const changing = browser.post('/auth/password', { currentPassword: PASSWORD, password: NEW_PASSWORD });
  await phone.post('/auth/sign-out-everywhere');
  const answer = await changing;

  expect(answer).toMatchObject({ status: 401, body: { problem: { code: 'NotSignedIn' } } });
  expect((await signInWith(account.email, PASSWORD)).status).toBe(200);
});
