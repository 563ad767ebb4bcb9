import { mkdtemp, rm } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { movableClock } from '../platform/clock.ts';
import { LocalOutbox } from '../platform/mail/local-outbox.ts';
import { devOutbox } from './dev-outbox.ts';

let folder: string;
let outbox: LocalOutbox;
let port: number;
let close: () => Promise<unknown>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-outbox-'));
  outbox = new LocalOutbox({ folder, from: 'no-reply@stipple.invalid', clock: movableClock() });
  const server = express()
    .use(devOutbox(outbox, { publicUrl: 'https://stipple.test' }))
    .listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
  close = () => new Promise((resolve) => server.close(resolve));
});

afterEach(async () => {
  await close();
  await rm(folder, { recursive: true });
});

test('shows text as text and only web addresses as links, newest first', async () => {
  await outbox.send({ to: 'ana@example.org', subject: 'First', text: 'x' });
  await outbox.send({
    to: 'ana@example.org',
    subject: '<img src=x onerror=alert(1)>',
    text: 'Open https://stipple.test/sign-in/link#tok"><script>alert(1)</script> or javascript:alert(1)',
  });

  const { status, headers, body } = await get('/dev/outbox');

  expect(status).toBe(200);
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/);
  expect(headers['cache-control']).toBe('no-store');
  expect(body).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(body).toContain('<a href="https://stipple.test/sign-in/link#tok" rel="noreferrer">');
  expect(body).not.toMatch(/<script|<img|href="javascript/);
  expect(body.indexOf('onerror')).toBeLessThan(body.indexOf('First'));
});

test('gives tests the same as JSON', async () => {
  await outbox.send({ to: 'ana@example.org', subject: 'Hello', text: 'x' });

  const { body } = await get('/dev/outbox.json');

  expect(JSON.parse(body)).toMatchObject({ mails: [{ to: 'ana@example.org', subject: 'Hello', text: 'x' }] });
});

test('says so when there is no mail', async () => {
  const { body } = await get('/dev/outbox');

  expect(body).toContain('No mail yet');
});

test.each([
  ['stipple.test', 200],
  ['localhost:4000', 200],
  ['evil.example', 403],
])('answers under the name %s with %i', async (host, expected) => {
  const page = await get('/dev/outbox', host);
  const json = await get('/dev/outbox.json', host);

  expect([page.status, json.status]).toEqual([expected, expected]);
});

const get = (path: string, host = 'localhost') =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
    httpRequest({ port, host: '127.0.0.1', path, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
