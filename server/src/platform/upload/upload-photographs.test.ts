import 'reflect-metadata';
import { globSync, statSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corporaFolder } from '../../../test/corpora.ts';
import { makeHeic } from '../photo/heic.factory.ts';
import { createPhotoDecoder, type PhotoDecoder } from '../photo/photo-decoder.ts';
import { createPhotoLibrary } from '../photo/photo-library.ts';
import { makeScene, tracesIn } from '../photo/photo.factory.ts';
import { openDiskStore } from '../storage/disk-store.ts';
import { uploadRoutes } from './upload-routes.ts';

const corpora = [corporaFolder('exif'), corporaFolder('images-malformed')].filter((found) => found !== undefined);
let folder: string;
let decoder: PhotoDecoder;
let server: Server;
let address: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-door-'));
  const workFolder = join(folder, 'work');
  decoder = createPhotoDecoder({ workFolder });
  const library = createPhotoLibrary({ store: await openDiskStore(join(folder, 'store')), decoder, workFolder });
  const enquiry = {
    admit: async () => {},
    receive: async ({ path }: { path: string }) => {
      const key = `photos/p${(count += 1)}`;
      const { received } = await library.keep(path, key);
      return { key, format: received.format };
    },
  };
  const routes = await uploadRoutes({ folder: join(folder, 'arriving'), purposes: { enquiry } });
  server = createServer(express().use('/uploads', routes));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/uploads?purpose=enquiry`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  decoder.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  photo?: { key: string; format: string };
  problem?: { code: string; message: string };
}

/** Sends a file; a stored one is looked at again in the store. */
async function send(body: Uint8Array | string) {
  const answer = await fetch(address, { method: 'POST', body, headers: { 'x-stipple-upload': '1' } });
  const { photo, problem } = (await answer.json()) as Answer;
  const traces = photo ? await tracesIn(await readFile(join(folder, 'store', photo.key, 'master.jpg'))) : [];
  return { status: answer.status, format: photo?.format, code: problem?.code, message: problem?.message, traces };
}

const leftovers = async () => [
  ...(await readdir(join(folder, 'arriving'))),
  ...(await readdir(join(folder, 'work'))),
  ...(await readdir(join(folder, 'store/.unfinished'))),
];

describe('photographs at the door', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'heic'] as const)('are stored clean when they are %s', async (format) => {
    const picture = (await makeScene(3, 480, 640)).withExif({ IFD0: { Make: 'Apple' } });
    const heic = () => makeHeic({ width: 352, height: 352, pixelAt: (x, y) => [(x + y) % 256, 128, 128] });

    const answer = await send(format === 'heic' ? heic() : await picture[format]().toBuffer());

    expect(answer).toMatchObject({ status: 201, format: format.toUpperCase(), traces: [] });
    expect(await leftovers()).toEqual([]);
  });

  it.each([
    ['SVG', 415, 'TYPE_NOT_SUPPORTED', '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>'],
    ['a web page', 415, 'TYPE_NOT_SUPPORTED', '<html><script>alert(1)</script></html>'],
    ['half a JPEG', 422, 'UNREADABLE', Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb0043', 'hex')],
    ['nothing', 422, 'FILE_EMPTY', ''],
  ])('are refused, with what to do, when they are %s', async (_, status, code, body) => {
    const answer = await send(body);

    expect(answer).toMatchObject({ status, code });
    expect(answer.message).toMatch(/Choose|Open|Save/);
    expect(await leftovers()).toEqual([]);
  });
});

describe.runIf(corpora.length > 0)('files that others collected', () => {
  it('are stored clean or refused, and none breaks the server', async () => {
    const paths = corpora.flatMap((root) => globSync(`${root}/**/*`)).filter((path) => statSync(path).isFile());
    const answers: (Awaited<ReturnType<typeof send>> & { path: string })[] = [];

    const sender = async () => {
      for (let path = paths.pop(); path; path = paths.pop())
        answers.push({ path, ...(await send(await readFile(path))) });
    };
    await Promise.all([sender(), sender(), sender()]);

    expect(answers.filter(({ status }) => ![201, 413, 415, 422].includes(status))).toEqual([]);
    expect(answers.filter(({ traces }) => traces.length > 0)).toEqual([]);
    expect(answers.filter(({ status, message }) => status !== 201 && !message)).toEqual([]);
    expect(await leftovers()).toEqual([]);
  }, 300_000);
});
