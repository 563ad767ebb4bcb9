import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import express, { type ErrorRequestHandler, type Request } from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { movableClock } from '../clock.ts';
import { openDiskStore } from '../storage/disk-store.ts';
import type { ObjectStore } from '../storage/store.ts';
import { createPhotoSeal, type PrivateVariant } from './photo-address.ts';
import { createPhotoLibrary } from './photo-library.ts';
import { photoRoutes, type PublicPhotoAnswer } from './photo-routes.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const TOKEN = 'abcdefghijklmnopqrstuv';
const FOLDER = 'clinics/c1/photos/p1';
/** A cache that asks whether what it has is still good; without it the client would ask for a full answer. */
const STALE = { 'cache-control': 'max-age=0' };
const clock = movableClock(NOW);
const seal = createPhotoSeal('a-secret-that-is-long-enough-for-anyone');
let folder: string;
let store: ObjectStore;
let opened: Readable[];
let faults: unknown[];
let whileLookingUp: (() => Promise<unknown>) | undefined;
let server: Server;
let base: string;
let publicPhotos: Map<string, PublicPhotoAnswer>;
let signIns: Set<string>;
let mayView: Set<string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-serving-'));
  store = await openDiskStore(folder);
  const decoder = { readPhoto: absent, makeVariants: absent, makeSharePicture: absent, close: () => {} };
  const routes = photoRoutes({
    library: createPhotoLibrary({ store: watched(store), decoder, workFolder: folder }),
    clock,
    seal,
    lookUpPublic: async (token) => {
      await whileLookingUp?.();
      return publicPhotos.get(token) ?? 'unknown';
    },
    signInIdOf: async (request: Request) => [...signIns].find((id) => id === request.get('cookie')),
    lookUpPrivate: async (photo, request) =>
      mayView.has(`${request.get('cookie')} ${photo}`) ? { folder: FOLDER } : undefined,
  });
  const note: ErrorRequestHandler = (error, _request, _response, _next) => void faults.push(error);
  server = createServer(express().use('/photos', routes, note));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const name of ['master.jpg', '640.avif', '640.webp', '320.avif'])
    await store.put(`${FOLDER}/${name}`, Buffer.from(`bytes of ${name}`), { contentType: 'image/avif' });
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  opened = [];
  faults = [];
  whileLookingUp = undefined;
  clock.moveTo(NOW);
  publicPhotos = new Map([[TOKEN, { folder: FOLDER }]]);
  signIns = new Set(['sign-in-1', 'sign-in-2']);
  mayView = new Set(['sign-in-1 c1.p1']);
});

/** Remembers what was opened, to see that all of it is closed again. */
function watched(inner: ObjectStore): ObjectStore {
  return {
    ...inner,
    get: async (key) => {
      const object = await inner.get(key);
      if (object) opened.push(object.stream);
      return object;
    },
  };
}

function absent(): Promise<never> {
  throw new Error('No decoder here');
}

async function get(address: string, headers: Record<string, string> = {}, method = 'GET') {
  const answer = await fetch(base + address, { headers, method });
  return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
}

describe('public photograph', () => {
  it('closes the file when the asker left before the answer began', async () => {
    const leaving = new AbortController();
    const left = once(server, 'request').then(([request]: IncomingMessage[]) =>
      once(request?.socket ?? server, 'close'),
    );
    whileLookingUp = async () => {
      leaving.abort();
      await left;
    };

    const asking = fetch(`${base}/photos/p/${TOKEN}/640.avif`, { signal: leaving.signal }).catch(() => 'left');

    expect(await asking).toBe('left');
    await expect.poll(() => opened.map((stream) => stream.destroyed)).toEqual([true]);
    expect(faults).toEqual([]);
  });

  it('is served to anybody, once and for long', async () => {
    const { status, headers, text } = await get(`/photos/p/${TOKEN}/640.avif`);

    expect({ status, text }).toEqual({ status: 200, text: 'bytes of 640.avif' });
    expect(headers).toMatchObject({
      'content-type': 'image/avif',
      'content-length': '17',
      'cache-control': 'public, max-age=604800, s-maxage=60, proxy-revalidate, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  it('is not sent again to a cache that still has it', async () => {
    const { headers } = await get(`/photos/p/${TOKEN}/640.avif`);

    const again = await get(`/photos/p/${TOKEN}/640.avif`, { ...STALE, 'if-none-match': headers.etag ?? '' });

    expect(again).toMatchObject({ status: 304, text: '' });
  });

  it('answers HEAD without its bytes', async () => {
    const { status, headers, text } = await get(`/photos/p/${TOKEN}/640.webp`, {}, 'HEAD');

    expect({ status, text, type: headers['content-type'] }).toEqual({ status: 200, text: '', type: 'image/webp' });
  });

  it('is gone at the next request after a withdrawal, also for a cache that asks', async () => {
    const { headers } = await get(`/photos/p/${TOKEN}/640.avif`);
    publicPhotos.set(TOKEN, 'revoked');

    const after = await get(`/photos/p/${TOKEN}/640.avif`, { ...STALE, 'if-none-match': headers.etag ?? '' });

    expect(after).toMatchObject({ status: 410, headers: { 'cache-control': 'no-store' } });
    expect(after.text).not.toContain('bytes');
  });

  it.each([
    ['an unknown token', '/photos/p/zzzzzzzzzzzzzzzzzzzzzz/640.avif'],
    ['a token too short to be one', '/photos/p/abc/640.avif'],
    ['a version that is not made yet', `/photos/p/${TOKEN}/1600.avif`],
    ['a width that is never made', `/photos/p/${TOKEN}/641.avif`],
    ['the master', `/photos/p/${TOKEN}/master.jpg`],
    ['the folder', `/photos/p/${TOKEN}`],
    ['the list', '/photos/p/'],
    ['a way out', `/photos/p/${TOKEN}/..%2f..%2fp2%2f640.avif`],
    ['its key in the store', `/photos/${FOLDER}/640.avif`],
  ])('is not found under %s', async (_, address) => {
    const { status, text, headers } = await get(address);

    expect(status).toBe(404);
    expect(text).not.toContain('bytes');
    expect(headers['cache-control'] ?? 'no-store').toBe('no-store');
  });
});

describe('private photograph', () => {
  const variant: PrivateVariant = { photo: 'c1.p1', width: 640, format: 'avif', signInId: 'sign-in-1' };
  const mine = { cookie: 'sign-in-1' };
  const address = (of = variant) => seal.addressOf(of, NOW);

  it('is served to the sign-in its address was made for, and kept by nobody', async () => {
    const { status, headers, text } = await get(address(), mine);

    expect({ status, text }).toEqual({ status: 200, text: 'bytes of 640.avif' });
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'content-disposition': 'attachment; filename="photo-640.avif"',
      'x-content-type-options': 'nosniff',
    });
    expect(headers.etag).toBeUndefined();
  });

  const refused: [string, () => string, Record<string, string>][] = [
    ['no cookie', () => address(), {}],
    ['a cookie of nobody', () => address(), { cookie: 'sign-in-9' }],
    ['another sign-in, even one that may see it', () => address(), { cookie: 'sign-in-2' }],
    ['an altered seal', () => address().slice(0, -1), mine],
    ['no seal', () => '/photos/s/c1.p1/640.avif', mine],
    ['an end but no seal', () => '/photos/s/c1.p1/640.avif?until=1780315500', mine],
    ['two seals', () => `${address()}&seal=x`, mine],
    ['a later end', () => address().replace(/until=\d+/, 'until=1780315499'), mine],
    ["another version's seal", () => address().replace('640.avif', '320.avif'), mine],
    ["another photograph's seal", () => address().replace('c1.p1', 'c1.p2'), mine],
    ['the master', () => address().replace('640.avif', 'master.jpg'), mine],
    ['a public address', () => `/photos/p/c1.p1-aaaaaaaaaaaaaaaaaaaa/640.avif`, mine],
  ];
  it.each(refused)('gives no byte to %s', async (_, make, headers) => {
    mayView.add('sign-in-2 c1.p1');

    const { status, text } = await get(make(), headers);

    expect({ status, isSilent: !text.includes('bytes') }).toEqual({ status: 404, isSilent: true });
  });

  it.each([
    ['five minutes are over', () => clock.moveTo(new Date(NOW.getTime() + 301_000))],
    ['its sign-in ended', () => signIns.delete('sign-in-1')],
    ['its viewer lost the right, as somebody who left the clinic', () => mayView.clear()],
  ])('gives no byte after %s', async (_, change) => {
    const good = address();
    change();

    const { status, text, headers } = await get(good, mine);

    expect({ status, isSilent: !text.includes('bytes') }).toEqual({ status: 404, isSilent: true });
    expect(headers['cache-control']).toBe('no-store');
  });
});
