import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

const PRODUCTION = {
  NODE_ENV: 'production',
  STIPPLE_SECRET: 'a secret of this installation alone',
  DATABASE_URL: 'postgresql://stipple:pass@db.example/stipple',
  PUBLIC_URL: 'https://stipple.example/',
  SMTP_URL: 'smtps://mail.example',
};

test('needs no setting at all to run on a newcomer’s machine, demo world included', () => {
  const env = readEnv({});

  expect(env).toMatchObject({ PORT: 4000, HOST: '127.0.0.1', STIPPLE_DEMO: true, STIPPLE_DEV_TOOLS: true });
  expect(env.PUBLIC_URL).toBe('http://localhost:4000');
});

test('takes an empty variable for one that is not set', () => {
  expect(readEnv({ PORT: '', DATABASE_URL: '' })).toEqual(readEnv({}));
});

test.each([
  ['PORT', { PORT: 'eighty' }],
  ['PORT', { PORT: '70000' }],
  ['DATABASE_URL', { DATABASE_URL: 'mysql://db.example/stipple' }],
  ['STIPPLE_SECRET', { STIPPLE_SECRET: 'short' }],
  ['STIPPLE_NOW', { STIPPLE_NOW: 'yesterday' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ['S3_ENDPOINT', { S3_BUCKET: 'photographs' }],
])('names %s when it is wrong or missing', (name, given) => {
  expect(() => readEnv(given)).toThrow(new RegExp(`^These settings need attention:\\n  ${name}: `));
});

test('names every wrong setting at once', () => {
  expect(() => readEnv({ PORT: 'eighty', LOG_LEVEL: 'loud' })).toThrow(/PORT: .*\n.*LOG_LEVEL: /);
});

test('runs in production with a secret and a database of its own, without demo world and developer tools', () => {
  const env = readEnv(PRODUCTION);

  expect(env).toMatchObject({ STIPPLE_DEMO: false, STIPPLE_DEV_TOOLS: false, PUBLIC_URL: 'https://stipple.example' });
});

test.each([
  ['the default secret', 'STIPPLE_SECRET', { STIPPLE_SECRET: '' }],
  ['the embedded database', 'DATABASE_URL', { DATABASE_URL: '' }],
  ['no address', 'PUBLIC_URL', { PUBLIC_URL: '' }],
  ['no mail server', 'SMTP_URL', { SMTP_URL: '' }],
  ['the demo world', 'STIPPLE_DEMO', { STIPPLE_DEMO: 'true' }],
  ['developer tools', 'STIPPLE_DEV_TOOLS', { STIPPLE_DEV_TOOLS: 'true' }],
  ['a moved clock', 'STIPPLE_NOW', { STIPPLE_NOW: '2026-03-16T09:00:00Z' }],
])('refuses %s in production', (_what, name, given) => {
  expect(() => readEnv({ ...PRODUCTION, ...given })).toThrow(`${name}: `);
});

test('allows in production what it is told to allow', () => {
  const allowed = 'demo, embedded-database, dev-tools, local-mail';
  const given = {
    STIPPLE_ALLOW_IN_PRODUCTION: allowed,
    STIPPLE_DEMO: 'true',
    STIPPLE_DEV_TOOLS: 'true',
    DATABASE_URL: '',
    SMTP_URL: '',
  };

  expect(readEnv({ ...PRODUCTION, ...given })).toMatchObject({ STIPPLE_DEMO: true, STIPPLE_DEV_TOOLS: true });
});
