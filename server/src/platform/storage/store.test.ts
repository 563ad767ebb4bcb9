import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnv } from '../env.ts';
import { openDiskStore } from './disk-store.ts';
import { openStore } from './open-store.ts';
import type { ObjectStore } from './store.ts';

const SECRET = 'not-a-secret-but-a-test';
const requests: { line: string; contentType: string | undefined; isSigned: boolean }[] = [];
const objects = new Map<string, Buffer>();
let folder: string;
let bucketServer: Server;
const stores: Record<'disk' | 'bucket', ObjectStore | undefined> = { disk: undefined, bucket: undefined };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-store-'));
  bucketServer = createServer(
    (request, response) =>
      void answer(request).then(({ status, body }) =>
        response.writeHead(status, { 'content-length': body.length }).end(body),
      ),
  );
  await once(bucketServer.listen(0, '127.0.0.1'), 'listening');
  stores.disk = await openStore(readEnv({ STIPPLE_DATA_DIR: folder }));
  stores.bucket = await openStore(
    readEnv({
      S3_BUCKET: 'photographs',
      S3_ENDPOINT: `http://127.0.0.1:${(bucketServer.address() as AddressInfo).port}/`,
      S3_REGION: 'eu-test-1',
      S3_ACCESS_KEY_ID: 'KEYID',
      S3_SECRET_ACCESS_KEY: SECRET,
    }),
  );
});
afterAll(async () => {
  bucketServer.close();
  await rm(folder, { recursive: true });
});

/** As much of S3 as the store uses; refuses what is not signed right. */
async function answer(request: IncomingMessage): Promise<{ status: number; body: Buffer }> {
  const body = await buffer(request);
  const { method = '', url = '', headers } = request;
  const isSigned = headers.authorization === signatureOf(request);
  requests.push({ line: `${method} ${url}`, contentType: headers['content-type'], isSigned });
  if (!isSigned) return { status: 403, body: Buffer.from('signature') };
  if (method === 'PUT') objects.set(url, body);
  if (method === 'DELETE') return { status: objects.delete(url) ? 204 : 204, body: Buffer.alloc(0) };
  const object = objects.get(url);
  if (!object) return { status: 404, body: Buffer.alloc(0) };
  return { status: 200, body: method === 'GET' ? object : Buffer.alloc(0) };
}

/** AWS Signature Version 4, computed from its specification and not from the client under test. */
function signatureOf({ method, url, headers }: IncomingMessage): string {
  const signed = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '')?.[1] ?? '';
  const lines = signed.split(';').map((name) => `${name}:${headers[name] as string}`);
  const canonical = [method, url, '', ...lines, '', signed, headers['x-amz-content-sha256']].join('\n');
  const moment = headers['x-amz-date'] as string;
  const scope = `${moment.slice(0, 8)}/eu-test-1/s3/aws4_request`;
  const hash = createHash('sha256').update(canonical).digest('hex');
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  const key = scope.split('/').reduce<string | Buffer>((last, part) => hmac(last, part), `AWS4${SECRET}`);
  const signature = hmac(key, ['AWS4-HMAC-SHA256', moment, scope, hash].join('\n')).toString('hex');
  return `AWS4-HMAC-SHA256 Credential=KEYID/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
}

describe.each(['disk', 'bucket'] as const)('store on %s', (kind) => {
  const store = () => stores[kind] as ObjectStore;
  const put = (key: string, content: string | Readable) =>
    store().put(key, typeof content === 'string' ? Buffer.from(content) : content, { contentType: 'image/webp' });
  const read = async (key: string) => {
    const found = await store().get(key);
    return found && { text: (await buffer(found.stream)).toString(), bytes: found.bytes };
  };

  it('gives back what was put', async () => {
    await put('clinics/c1/photos/p1/640.webp', 'picture');

    expect(await read('clinics/c1/photos/p1/640.webp')).toEqual({ text: 'picture', bytes: 7 });
    expect(await store().exists('clinics/c1/photos/p1/640.webp')).toBe(true);
  });

  it('takes a stream', async () => {
    await put('clinics/c1/photos/p2/640.webp', Readable.from([Buffer.from('pic'), Buffer.from('ture')]));

    expect(await read('clinics/c1/photos/p2/640.webp')).toEqual({ text: 'picture', bytes: 7 });
  });

  it('replaces what was there', async () => {
    await put('clinics/c1/again', 'first');
    await put('clinics/c1/again', 'second');

    expect(await read('clinics/c1/again')).toMatchObject({ text: 'second' });
  });

  it('has nothing under other keys, nor under a folder', async () => {
    await put('clinics/c2/photos/p1/640.webp', 'picture');

    expect(await read('clinics/c3/photos/p1/640.webp')).toBeUndefined();
    expect(await store().exists('clinics/c3/photos/p1/640.webp')).toBe(false);
    expect(await read('clinics/c2/photos/p1/640.webp/more')).toBeUndefined();
  });

  it('deletes, and deletes again without complaint', async () => {
    await put('clinics/c1/gone', 'picture');

    await store().delete('clinics/c1/gone');
    await store().delete('clinics/c1/gone');

    expect(await read('clinics/c1/gone')).toBeUndefined();
  });

  it.each([
    '../outside',
    'clinics/../../etc/passwd',
    '/etc/passwd',
    'clinics//p',
    'clinics/.hidden',
    'clinics\\..\\x',
    'plain',
    '',
    'clinics/a\0b',
    `clinics/${'x'.repeat(600)}`,
  ])('refuses the key %j', async (key) => {
    await expect(put(key, 'x')).rejects.toThrow('Not a key');
    await expect(store().get(key)).rejects.toThrow('Not a key');
    await expect(store().exists(key)).rejects.toThrow('Not a key');
    await expect(store().delete(key)).rejects.toThrow('Not a key');
  });
});

describe('store in a bucket', () => {
  it('signs every request and names the content type', async () => {
    requests.length = 0;
    await stores.bucket?.put('public/token_-1/640.webp', Buffer.from('x'), { contentType: 'image/webp' });
    await stores.bucket?.get('public/token_-1/640.webp');
    await stores.bucket?.delete('public/token_-1/640.webp');

    const path = '/photographs/public/token_-1/640.webp';
    expect(requests.map(({ line }) => line)).toEqual([`PUT ${path}`, `GET ${path}`, `DELETE ${path}`]);
    expect(requests.map(({ isSigned }) => isSigned)).toEqual([true, true, true]);
    expect(requests[0]?.contentType).toBe('image/webp');
  });
});

describe('store on disk', () => {
  it('keeps everybody else out of its folders', async () => {
    await stores.disk?.put('clinics/c1/closed', Buffer.from('x'), { contentType: 'image/webp' });

    const modes = await Promise.all(
      ['photos', 'photos/clinics/c1', 'photos/clinics/c1/closed'].map(
        async (path) => (await stat(join(folder, path))).mode & 0o777,
      ),
    );
    expect(modes).toEqual([0o700, 0o700, 0o600]);
  });

  it('leaves nothing behind when a stream breaks off', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('connection lost');
      })(),
    );

    await expect(stores.disk?.put('clinics/c1/broken', broken, { contentType: 'image/webp' })).rejects.toThrow(
      'connection lost',
    );

    expect(await stores.disk?.exists('clinics/c1/broken')).toBe(false);
    expect(await readdir(join(folder, 'photos/.unfinished'))).toEqual([]);
  });

  it('sweeps what a crash left unfinished a day ago, and not what is being written', async () => {
    const root = join(folder, 'crashed');
    await mkdir(join(root, '.unfinished'), { recursive: true });
    await writeFile(join(root, '.unfinished/old'), 'x');
    await writeFile(join(root, '.unfinished/new'), 'x');
    const longAgo = new Date(Date.now() - 2 * 86_400_000);
    await utimes(join(root, '.unfinished/old'), longAgo, longAgo);

    await openDiskStore(root);

    expect(await readdir(join(root, '.unfinished'))).toEqual(['new']);
  });
});
