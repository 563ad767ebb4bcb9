import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDiskStore } from '../storage/disk-store.ts';
import type { ObjectStore } from '../storage/store.ts';
import { createPhotoDecoder, type PhotoDecoder } from './photo-decoder.ts';
import { makeScene, tracesIn } from './photo.factory.ts';
import { createPhotoLibrary, type PhotoLibrary } from './photo-library.ts';

let folder: string;
let workFolder: string;
let store: ObjectStore;
let decoder: PhotoDecoder;
let library: PhotoLibrary;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-library-'));
  workFolder = join(folder, 'work');
  store = await openDiskStore(join(folder, 'store'));
  decoder = createPhotoDecoder({ workFolder, processCount: 1 });
  library = createPhotoLibrary({ store, decoder, workFolder });
  await writeFile(join(folder, 'received'), await (await makeScene(4, 700, 900)).webp().toBuffer());
});
afterAll(async () => {
  decoder.close();
  await rm(folder, { recursive: true });
});

const stored = async (photo: string) => (await readdir(join(folder, 'store', photo))).toSorted();
const WIDTHS = [96, 160, 240, 320, 480, 640];
const DEVELOPED = [...WIDTHS.flatMap((width) => [`${width}.avif`, `${width}.webp`]), 'master.jpg'].toSorted();

describe('photograph library', () => {
  it('keeps a master first and its variants later, and never what was received', async () => {
    const photo = 'clinics/c1/photos/p1';

    const reading = await library.keep(join(folder, 'received'), photo);
    expect(await stored(photo)).toEqual(['master.jpg']);
    expect(await library.open(photo, { width: 640, format: 'avif' })).toBeUndefined();
    const variants = await library.develop(photo);

    expect(reading.master).toMatchObject({ width: 700, height: 900 });
    expect(variants).toHaveLength(12);
    expect(await stored(photo)).toEqual(DEVELOPED);
    expect(await readdir(workFolder)).toEqual([]);
  });

  it('serves clean variants', async () => {
    const photo = 'clinics/c1/photos/p2';
    await library.keep(join(folder, 'received'), photo);
    await library.develop(photo);

    const found = await library.open(photo, { width: 320, format: 'webp' });

    const bytes = await buffer(found?.stream ?? Readable.from([]));
    expect(bytes.length).toBe(found?.bytes);
    expect(await tracesIn(bytes)).toEqual([]);
  });

  it('develops one format after the other', async () => {
    const photo = 'clinics/c1/photos/p3';
    await library.keep(join(folder, 'received'), photo);

    await library.develop(photo, ['webp']);
    await library.develop(photo, ['avif']);

    expect(await stored(photo)).toEqual(DEVELOPED);
  });

  it('moves a photograph and leaves nothing where it was', async () => {
    await library.keep(join(folder, 'received'), 'pending/t1');
    await library.develop('pending/t1', ['webp']);

    await library.move('pending/t1', 'clinics/c2/photos/p1');

    expect(await stored('pending/t1')).toEqual([]);
    expect(await stored('clinics/c2/photos/p1')).toEqual(['master.jpg']);
  });

  it('discards everything, and again without complaint', async () => {
    const photo = 'clinics/c1/photos/p4';
    await library.keep(join(folder, 'received'), photo);
    await library.develop(photo);

    await library.discard(photo);
    await library.discard(photo);

    expect(await stored(photo)).toEqual([]);
  });

  it('keeps nothing of a file that is refused', async () => {
    await writeFile(join(folder, 'bad'), 'no photograph');

    await expect(library.keep(join(folder, 'bad'), 'clinics/c1/photos/p5')).rejects.toMatchObject({
      code: 'TYPE_NOT_SUPPORTED',
    });

    expect(await store.exists('clinics/c1/photos/p5/master.jpg')).toBe(false);
    expect(await readdir(workFolder)).toEqual([]);
  });

  it('cannot develop what was never kept', async () => {
    await expect(library.develop('clinics/c1/photos/none')).rejects.toThrow('There is no photograph');
    expect(await readdir(workFolder)).toEqual([]);
  });
});
