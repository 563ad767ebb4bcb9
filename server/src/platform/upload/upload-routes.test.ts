import 'reflect-metadata';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, request as sendRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express, { type ErrorRequestHandler } from 'express';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../graphql/problem.ts';
import { HttpRefusal } from '../http/failures.ts';
import { TooManyRequests } from '../http/rate-limits.ts';
import { PhotoRefusal } from '../photo/photo-refusal.ts';
import type { ReceivedUpload } from './upload-purpose.ts';
import { uploadRoutes, type UploadOptions } from './upload-routes.ts';

const LIMIT = 100_000;
const OURS = { 'x-stipple-upload': '1' };
let folder: string;
let server: Server;
let base: string;
let received: Buffer[];
let bugs: unknown[];
let admit: (() => Promise<void>) | undefined;
let receive: ((upload: ReceivedUpload) => Promise<object>) | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-upload-'));
  received = [];
  admit = undefined;
  receive = undefined;
  await open();
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

async function open(options: Partial<UploadOptions> = {}) {
  const purpose = {
    admit: async () => admit?.(),
    receive: async (upload: ReceivedUpload) => {
      received.push(await readFile(upload.path));
      return receive?.(upload) ?? { ticket: 't1' };
    },
  };
  const routes = await uploadRoutes({ folder, purposes: { enquiry: purpose }, bytesMax: LIMIT, ...options });
  bugs = [];
  const unexpected: ErrorRequestHandler = (error, _request, response, _next) => {
    bugs.push(error);
    response.status(500).end();
  };
  server?.close();
  server = createServer(express().use('/uploads', routes).use(unexpected));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/uploads`;
}

const post = async (
  body: string | Buffer | ReadableStream | undefined,
  { query = '?purpose=enquiry', headers = OURS }: { query?: string; headers?: Record<string, string> } = {},
) => {
  const answer = await fetch(base + query, { method: 'POST', body: body ?? null, headers, duplex: 'half' });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
};

/** Starts an upload that stays open, as a slow phone does. */
function startSlowly(bytes: number) {
  const request = sendRequest(`${base}?purpose=enquiry`, {
    method: 'POST',
    headers: { ...OURS, 'content-length': bytes },
  });
  request.on('error', () => undefined);
  request.write('slow');
  return request;
}

describe('upload', () => {
  it('hands the whole file to the feature, answers what it says and keeps no copy', async () => {
    const bytes = Buffer.alloc(LIMIT, 7);

    const { status, body, headers } = await post(bytes);

    expect({ status, body }).toEqual({ status: 201, body: { photo: { ticket: 't1' } } });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(received).toEqual([bytes]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes a body whose length was not declared', async () => {
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array(500));
        controller.enqueue(new Uint8Array(500));
        controller.close();
      },
    });

    const { status } = await post(stream);

    expect(status).toBe(201);
    expect(received[0]?.length).toBe(1000);
  });

  it.each([
    ['no header of ours', 403, 'UPLOAD_HEADER_MISSING', { headers: {} }],
    ['no purpose', 400, 'PURPOSE_UNKNOWN', { query: '' }],
    ['an unknown purpose', 400, 'PURPOSE_UNKNOWN', { query: '?purpose=toString' }],
    ['two purposes', 400, 'PURPOSE_UNKNOWN', { query: '?purpose=enquiry&purpose=enquiry' }],
  ])('is refused with %s', async (_, status, code, how) => {
    const answer = await post('picture', how);

    expect(answer).toMatchObject({ status, body: { problem: { code, message: expect.any(String), field: 'photo' } } });
    expect(received).toEqual([]);
  });

  it('is refused without a body', async () => {
    expect(await post(undefined)).toMatchObject({ status: 422, body: { problem: { code: 'FILE_EMPTY' } } });
    expect(await post(new ReadableStream({ start: (controller) => controller.close() }))).toMatchObject({
      status: 422,
      body: { problem: { code: 'FILE_EMPTY' } },
    });
  });

  it('is refused by its declared length before it is read', async () => {
    const { status, body } = await post(Buffer.alloc(LIMIT + 1));

    expect({ status, body }).toMatchObject({ status: 413, body: { problem: { code: 'FILE_TOO_LARGE' } } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('is refused when it grows beyond the limit without having declared it', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 10_000;
        if (sent > 3 * LIMIT) controller.close();
        else controller.enqueue(new Uint8Array(10_000));
      },
    });

    const { status, body } = await post(endless);

    expect({ status, body }).toMatchObject({ status: 413, body: { problem: { code: 'FILE_TOO_LARGE' } } });
    expect(await readdir(folder)).toEqual([]);
    expect(received).toEqual([]);
  });

  it('leaves nothing behind when the sender leaves half-way, and makes room for the next', async () => {
    await open({ uploadsPerSender: 1 });
    const leaving = startSlowly(5000);
    await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(1));

    leaving.destroy();

    await vi.waitFor(async () => expect(await readdir(folder)).toEqual([]));
    expect(received).toEqual([]);
    await vi.waitFor(async () => expect((await post('picture')).status).toBe(201));
  });

  it('is given up when nothing arrives for a while', async () => {
    await open({ silenceMilliseconds: 50 });
    const silent = startSlowly(5000);

    const [answer] = await once(silent, 'response');

    expect(answer.statusCode).toBe(408);
    await vi.waitFor(async () => expect(await readdir(folder)).toEqual([]));
    silent.destroy();
  });

  it('is refused while too many of one sender are under way, with a time to try again', async () => {
    await open({ uploadsPerSender: 2 });
    const slow = [startSlowly(5000), startSlowly(5000)];
    await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(2));

    const { status, body, headers } = await post('picture');

    expect({ status, body }).toMatchObject({ status: 429, body: { problem: { code: 'TOO_MANY_UPLOADS' } } });
    expect(headers.get('retry-after')).toBe('5');
    for (const request of slow) request.destroy();
  });

  it('asks the feature before it reads a byte', async () => {
    admit = () => Promise.reject(new HttpRefusal({ status: 401, code: 'UNAUTHENTICATED', message: 'Sign in first.' }));

    expect(await post('picture')).toMatchObject({ status: 401, body: { problem: { code: 'UNAUTHENTICATED' } } });
    expect(received).toEqual([]);
  });

  it('tells when a budget is spent', async () => {
    admit = () => Promise.reject(new TooManyRequests(42));

    const { status, body, headers } = await post('picture');

    expect({ status, body }).toMatchObject({ status: 429, body: { problem: { code: 'TOO_MANY_REQUESTS' } } });
    expect(headers.get('retry-after')).toBe('42');
  });

  class SessionLocked extends Problem {}
  it.each([
    [new PhotoRefusal('TYPE_NOT_SUPPORTED'), 415, 'TYPE_NOT_SUPPORTED'],
    [new PhotoRefusal('ANIMATED'), 415, 'ANIMATED'],
    [new PhotoRefusal('DIMENSIONS_TOO_LARGE'), 422, 'DIMENSIONS_TOO_LARGE'],
    [new PhotoRefusal('TIMED_OUT'), 422, 'TIMED_OUT'],
    [new SessionLocked('This session is locked.'), 422, 'SessionLocked'],
  ])('turns what the feature threw into a problem: %s', async (thrown, status, code) => {
    receive = () => Promise.reject(thrown);

    const answer = await post('picture');

    expect(answer).toMatchObject({ status, body: { problem: { code, message: thrown.message, field: 'photo' } } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('hides a bug from the sender and still leaves nothing behind', async () => {
    receive = () => Promise.reject(new Error('secret path'));

    const answer = await fetch(`${base}?purpose=enquiry`, { method: 'POST', body: 'x', headers: OURS });

    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
    expect(await readdir(folder)).toEqual([]);
  });

  it('tells the feature when the sender leaves while the file is being read', async () => {
    const left = Promise.withResolvers<void>();
    const arrived = Promise.withResolvers<void>();
    receive = async ({ signal }) => {
      signal.addEventListener('abort', () => left.resolve());
      arrived.resolve();
      await left.promise;
      signal.throwIfAborted();
      return {};
    };
    const leaving = startSlowly(4);
    await arrived.promise;

    leaving.destroy();

    await expect(left.promise).resolves.toBeUndefined();
    await vi.waitFor(async () => expect(await readdir(folder)).toEqual([]));
    receive = undefined;
    expect((await post('the next one')).status).toBe(201);
    expect(bugs).toEqual([]);
  });

  it('knows no other method', async () => {
    expect((await fetch(`${base}?purpose=enquiry`, { headers: OURS })).status).toBe(404);
  });
});

describe('upload folder', () => {
  it('is swept of what a crash left, not of what is arriving', async () => {
    const own = join(folder, 'own');
    await mkdir(own);
    await writeFile(join(own, 'old'), 'x');
    await writeFile(join(own, 'new'), 'x');
    const longAgo = new Date(Date.now() - 3_600_000);
    await utimes(join(own, 'old'), longAgo, longAgo);

    await open({ folder: own });

    expect(await readdir(own)).toEqual(['new']);
  });
});
