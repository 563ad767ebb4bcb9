import { Router } from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FrontDoor, frontDoorForThisTest, openFrontDoor } from '../../test/front-door/open-front-door.ts';
import { TooManyRequests } from '../platform/http/rate-limits.ts';

let door: FrontDoor;
beforeAll(async () => {
  const routers = { '/auth': Router().get('/boom', () => Promise.reject(new Error('secret path /srv/app.ts'))) };
  door = await openFrontDoor({ routers });
});
afterAll(() => door.close());

const HELLO = '{"query":"{ hello }"}';
const RING = '{"query":"mutation { ring }"}';
const send = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>, path = '/graphql') =>
  fetch(door.url + path, { method: 'POST', body, headers });
const json = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  send(body, { 'content-type': 'application/json', ...headers });
const asForm = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return fetch(`${door.url}/graphql`, { method: 'POST', body: form });
};

const HOSTILE: Record<string, () => Promise<Response>> = {
  'a body of 40 MB': () => json(`{"query":"{ hello }","variables":{"a":"${'x'.repeat(40 * 2 ** 20)}"}}`),
  'a body of 40 MB once unpacked': async () => {
    const packed = new Blob([' '.repeat(40 * 2 ** 20)]).stream().pipeThrough(new CompressionStream('gzip'));
    return json(new Uint8Array(await new Response(packed).arrayBuffer()), { 'content-encoding': 'gzip' });
  },
  'large variables': () => json(`{"query":"{ hello }","variables":{"a":[${'1,'.repeat(150_000)}1]}}`),
  'JSON nested 100,000 deep': () =>
    json(`{"query":"{ hello }","variables":{"a":${'['.repeat(1e5)}${']'.repeat(1e5)}}}`),
  'a batch': () => json(`[${HELLO},${HELLO}]`),
  'a batch of nothing': () => json('[]'),
  'malformed JSON': () => json('{"query":'),
  'JSON that is no object': () => json('"{ hello }"'),
  null: () => json('null'),
  'an empty body': () => json(''),
  'a query that is no text': () => json('{"query":{"kind":"Document"}}'),
  'variables that are no object': () => json('{"query":"{ hello }","variables":[1]}'),
  'text/plain': () => send(RING, { 'content-type': 'text/plain' }),
  urlencoded: () => send('query=mutation{ring}', { 'content-type': 'application/x-www-form-urlencoded' }),
  multipart: () => asForm({ operations: RING, map: '{}' }),
  'an unknown charset': () => json(HELLO, { 'content-type': 'application/json; charset=klingon' }),
  'an unknown packing': () => json(HELLO, { 'content-encoding': 'zip' }),
  'a mutation by GET': () =>
    fetch(`${door.url}/graphql?query=mutation{ring}`, { headers: { 'apollo-require-preflight': '1' } }),
  'a query by GET without a header other sites cannot send': () => fetch(`${door.url}/graphql?query={hello}`),
  'two queries by GET': () =>
    fetch(`${door.url}/graphql?query={hello}&query={mine}`, { headers: { 'apollo-require-preflight': '1' } }),
  'a malformed address': () => fetch(`${door.url}/auth/%E0%A4%A`),
  'another method': () =>
    fetch(`${door.url}/graphql`, { method: 'PUT', body: HELLO, headers: { 'content-type': 'application/json' } }),
};

describe('the front door', () => {
  it.each(Object.entries(HOSTILE))('refuses %s in JSON, quickly and without effect', async (_name, attack) => {
    const before = process.cpuUsage();
    const response = await attack();
    const { user } = process.cpuUsage(before);

    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(user).toBeLessThan(1_000_000);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }],
    });
    expect(door.journal.lines).toEqual([]);
  });

  it('tells nothing of an error in a route but its reference', async () => {
    const response = await fetch(`${door.url}/auth/boom`);

    const reference = response.headers.get('x-request-id');
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: `Something went wrong on our side. Quote ${reference} when you ask about it.`,
          extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
        },
      ],
    });
    expect(door.logged.some((line) => line.includes(String(reference)) && line.includes('secret path'))).toBe(true);
  });

  it('believes no request id it is sent', async () => {
    const response = await fetch(`${door.url}/healthz`, { headers: { 'x-request-id': 'forged' } });

    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each(['/auth/nothing', '/dev/nothing', '/nothing'])('answers 404 in JSON at %s', async (path) => {
    const response = await fetch(door.url + path);

    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  it.each([
    ['the same origin', { 'sec-fetch-site': 'same-origin' }, 200],
    ['no browser', {}, 200],
    ['an address typed by hand', { 'sec-fetch-site': 'none' }, 200],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another name of the same site', { 'sec-fetch-site': 'same-site' }, 403],
    ['another site, told by an old browser', { origin: 'https://elsewhere.example' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
    ['the public address, told by an old browser', { origin: 'http://localhost:4000' }, 200],
  ])('takes writes from browsers on its own pages only: %s', async (_name, headers, status) => {
    const response = await json(HELLO, headers);

    expect(response.status).toBe(status);
  });

  it('answers 429 and when to try again to an address that asks too often', async () => {
    const consume = () => Promise.reject(new TooManyRequests(7));
    const strict = await frontDoorForThisTest({ limits: { consume } });

    const response = await strict.post(HELLO);

    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('7');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
  });

  it('tells apart that it runs from that it can answer', async () => {
    const cut = await frontDoorForThisTest({ assertReady: () => Promise.reject(new Error('10.0.0.5 refused')) });

    const [runs, ready, wellReady] = await Promise.all(
      [`${cut.url}/healthz`, `${cut.url}/readyz`, `${door.url}/readyz`].map((url) => fetch(url)),
    );

    expect([runs?.status, ready?.status, wellReady?.status]).toEqual([200, 503, 200]);
    expect(await ready?.json()).toEqual({ status: 'not ready' });
  });
});
