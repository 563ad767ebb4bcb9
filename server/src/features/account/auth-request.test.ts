import { afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { networkAddress } from './auth-request.ts';
import { type AuthServer, makeAuthDatabase, makeAuthServer, makeEmail, PASSWORD } from '../../../test/auth-server.ts';

let databaseUrl: string;
let server: AuthServer;

beforeAll(async () => {
  databaseUrl = await makeAuthDatabase(inject('postgresUrl'), 'auth_request');
});
beforeEach(async () => {
  server = await makeAuthServer(databaseUrl);
});
afterEach(() => server.close());

async function makeSignedIn() {
  const account = await server.accounts.createAccount({ email: makeEmail() });
  await server.accounts.setPassword(account.id, PASSWORD);
  const browser = server.makeBrowser();
  await browser.post('/auth/sign-in', { email: account.email, password: PASSWORD });
  return { account, browser };
}

const WRITES = [
  '/auth/sign-in',
  '/auth/sign-up',
  '/auth/link',
  '/auth/link/redeem',
  '/auth/password',
  '/auth/sign-out',
  '/auth/sign-out-everywhere',
];

describe('a write from a foreign page', () => {
  const FORGERIES: [string, Record<string, string>][] = [
    ['an HTML form', { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' }],
    ['plain text', { 'content-type': 'text/plain', origin: 'https://evil.example' }],
    ['a multipart form', { 'content-type': 'multipart/form-data; boundary=x', origin: 'https://evil.example' }],
    [
      'a foreign origin',
      { 'content-type': 'application/json', 'x-stipple-request': '1', origin: 'https://evil.example' },
    ],
    ['no origin of its own', { 'content-type': 'application/json', 'x-stipple-request': '1', origin: 'null' }],
    ['no header of ours', { 'content-type': 'application/json', origin: 'https://stipple.test' }],
    [
      'a sister site',
      {
        'content-type': 'application/json',
        'x-stipple-request': '1',
        'sec-fetch-site': 'same-site',
        origin: 'https://blog.stipple.test',
      },
    ],
    ['JSON called something else', { 'content-type': 'text/plain; application/json', 'x-stipple-request': '1' }],
    ['no content type', { 'x-stipple-request': '1', origin: 'https://stipple.test' }],
  ];

  test.each(FORGERIES)('with %s has no effect at any address', async (_name, headers) => {
    const { account, browser } = await makeSignedIn();

    const answers = await Promise.all(
      WRITES.map((path) => browser.call(path, { method: 'POST', headers, body: { email: account.email } })),
    );

    await server.accounts.settled();
    expect(answers.map((answer) => answer.status)).toEqual(WRITES.map(() => 403));
    expect(answers.every((answer) => answer.text.includes('"RequestForeign"'))).toBe(true);
    expect(server.mails).toEqual([]);
    expect((await browser.call('/auth/me')).body).toMatchObject({ account: { id: account.id } });
  });

  test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    'by %s has no effect at any address',
    async (method) => {
      const { account, browser } = await makeSignedIn();

      const answers = await Promise.all(WRITES.map((path) => browser.call(path, { method })));

      expect(answers.map((answer) => answer.status)).toEqual(WRITES.map(() => 405));
      expect(answers.every((answer) => answer.headers.allow === 'POST')).toBe(true);
      expect(answers.some((answer) => 'access-control-allow-origin' in answer.headers)).toBe(false);
      expect((await browser.call('/auth/me')).body).toMatchObject({ account: { id: account.id } });
    },
  );
});

test('takes a write from a page behind a development server that passes its host on', async () => {
  const { browser } = await makeSignedIn();

  const answer = await browser.post('/auth/sign-out', {}, { origin: 'http://localhost:5173', host: 'localhost:5173' });

  expect(answer.status).toBe(200);
});

describe('input', () => {
  test.each([
    ['no body', '/auth/sign-in', '', 'email'],
    ['a list', '/auth/sign-in', '[]', undefined],
    ['a text', '/auth/sign-in', '"x"', undefined],
    ['broken JSON', '/auth/sign-in', '{"email":', undefined],
    ['a field too many', '/auth/link', { email: 'ana@example.org', isPlatformAdmin: true }, undefined],
    ['a prototype', '/auth/sign-up', '{"email":"ana@example.org","__proto__":{"isPlatformAdmin":true}}', undefined],
    ['an address missing', '/auth/link', {}, 'email'],
    ['an address that is none', '/auth/link', { email: 'ana' }, 'email'],
    ['an address that is a list', '/auth/link', { email: ['ana@example.org'] }, 'email'],
    ['two addresses', '/auth/link', { email: 'ana@example.org,eve@example.org' }, 'email'],
    ['a header in the address', '/auth/link', { email: 'ana@example.org\nBcc: eve@example.org' }, 'email'],
    ['a NUL in the password', '/auth/sign-in', { email: 'ana@example.org', password: 'a\u0000b' }, 'password'],
    ['half a surrogate pair', '/auth/sign-in', { email: 'ana@example.org', password: 'a\ud800b' }, 'password'],
    ['a NUL in the name', '/auth/sign-up', { email: 'ana@example.org', name: 'A\u0000' }, 'name'],
    ['a name of two lines', '/auth/sign-up', { email: 'ana@example.org', name: 'A\nB' }, 'name'],
    ['a name too long', '/auth/sign-up', { email: 'ana@example.org', name: 'A'.repeat(121) }, 'name'],
    ['a name turned round', '/auth/sign-up', { email: 'ana@example.org', name: 'A\u202eB' }, 'name'],
    ['an empty password', '/auth/sign-in', { email: 'ana@example.org', password: '' }, 'password'],
    ['a huge password', '/auth/sign-in', { email: 'ana@example.org', password: 'x'.repeat(2_000) }, 'password'],
    ['a huge body', '/auth/sign-in', { email: 'ana@example.org', password: 'x'.repeat(20_000) }, undefined],
    ['a number for a token', '/auth/link/redeem', { token: 1 }, 'token'],
  ])('with %s is refused with its reason', async (_name, path, body, field) => {
    const answer = await server.makeBrowser().post(path, body);

    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({
      problem: { code: 'InputInvalid', message: expect.any(String), ...(field === undefined ? {} : { field }) },
    });
    expect(answer.text).not.toMatch(/SyntaxError|node_modules|position|at .*:\d+/);
  });

  test('is never repeated in a refusal', async () => {
    const secret = 'tell-nobody-about-this';

    const answers = await Promise.all([
      server.makeBrowser().post('/auth/sign-in', { email: 'ana@example.org', password: `${secret}\u0000` }),
      server.makeBrowser().post('/auth/sign-in', { email: 'ana@example.org', password: secret }),
      server.makeBrowser().post('/auth/sign-in', `{"password":"${secret}`),
      server.makeBrowser().post('/auth/sign-in', { email: secret, password: 'x' }),
    ]);

    expect(answers.map((answer) => answer.text.includes(secret))).toEqual([false, false, false, false]);
  });

  test.each([
    ['Arabic', 'سارة الحسيني'],
    ['Hebrew', 'נועה לוי'],
    ['stacked marks', 'Nguyễn Thị Ánh'],
    ['markup', '<script>alert(1)</script>'],
    ['SQL', "Robert'); drop table auth.account;--"],
    ['emoji', '👩🏽‍🦲'],
  ])('keeps a name in %s byte for byte', async (_name, name) => {
    await server.makeBrowser().post('/auth/sign-up', { email: makeEmail(), name });

    const answer = await server.makeBrowser().post('/auth/link/redeem', { token: await server.mailedToken() });

    expect(answer.body).toMatchObject({ account: { name: name.normalize('NFC') } });
  });
});

test('answers JSON at an address that is not there', async () => {
  const answer = await server.makeBrowser().call('/auth/nothing');

  expect(answer).toMatchObject({ status: 404, body: { problem: { code: 'NotFound' } } });
});

test('lets an unexpected failure rise without a word about it in the answer', async () => {
  const { browser } = await makeSignedIn();
  await server.auth.close();

  const answer = await browser.call('/auth/me');

  server = await makeAuthServer(databaseUrl);
  expect(answer.status).toBe(500);
  expect(answer.body).toBeNull();
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['', ''],
])('counts %j as %j', (address, expected) => {
  const counted = networkAddress(address);

  expect(counted).toBe(expected);
});
