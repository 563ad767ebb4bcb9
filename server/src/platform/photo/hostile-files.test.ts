import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { globSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { deflateSync } from 'node:zlib';
import { PHOTO_REFUSALS } from '@stipple/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corporaFolder } from '../../../test/corpora.ts';
import { makeHeic } from './heic.factory.ts';
import { hashDistance } from './perceptual-hash.ts';
import { createPhotoDecoder, type PhotoDecoder } from './photo-decoder.ts';
import { makeScene, tracesIn, withPngChunk } from './photo.factory.ts';
import { PhotoRefusal } from './photo-refusal.ts';
import type { PhotoReading } from './read-photo.ts';

const MINUTES = 60_000;
const cameras = corporaFolder('exif');
const orientations = corporaFolder('exif-orientation');
const malformed = corporaFolder('images-malformed');
const bombs = corporaFolder('images-bombs');
let folder: string;
let decoder: PhotoDecoder;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-hostile-'));
  decoder = createPhotoDecoder({ workFolder: folder });
});
afterAll(async () => {
  decoder.close();
  await rm(folder, { recursive: true });
});

type Outcome = { path: string; milliseconds: number } & (
  | { reading: PhotoReading; traces: string[]; code?: undefined }
  | { reading?: undefined; code: string }
);

/** Stores a file clean or refuses it; anything else, a bug or a crash of the server, makes the test fail. */
async function receive(path: string): Promise<Outcome> {
  const masterPath = join(folder, `${basename(path)}-${Math.random()}.jpg`);
  const start = performance.now();
  try {
    const reading = await decoder.readPhoto(path, masterPath);
    const milliseconds = performance.now() - start;
    return { path, milliseconds, reading, traces: await tracesIn(await readFile(masterPath)) };
  } catch (error) {
    if (!(error instanceof PhotoRefusal)) throw error;
    return { path, milliseconds: performance.now() - start, code: error.code };
  }
}

const receiveAll = (paths: string[]) => Promise.all(paths.map((path) => receive(path)));
const filesIn = (root: string | undefined, pattern: string): string[] =>
  root === undefined
    ? []
    : globSync(`${root}/${pattern}`)
        .filter((path) => statSync(path).isFile())
        .toSorted();
const namesOf = (outcomes: Outcome[]) => outcomes.map(({ path }) => basename(path));
const dirtyOnes = (outcomes: Outcome[]) =>
  outcomes.filter((outcome) => outcome.reading && outcome.traces.length > 0).map(({ path }) => path);
const wronglyRefused = (outcomes: Outcome[]) =>
  outcomes.filter(({ code }) => code !== undefined && !PHOTO_REFUSALS.some((known) => known === code));

/** Turns some bytes of a file into others, the same ones each time. */
function damage(bytes: Buffer, seed: number): Buffer {
  const damaged = Buffer.from(bytes);
  let state = seed * 2_654_435_761 + 1;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  // Headers break decoders in other ways than pixels do.
  const reach = seed % 2 === 0 ? damaged.length : Math.min(damaged.length, 1000);
  for (let count = 1 + next(20); count > 0; count -= 1) damaged[next(reach)] = next(256);
  return seed % 5 === 0 ? damaged.subarray(0, next(damaged.length)) : damaged;
}

async function wholeFile(format: 'jpeg' | 'png' | 'webp' | 'avif' | 'heic'): Promise<Buffer> {
  if (format === 'heic') return makeHeic({ width: 352, height: 320, pixelAt: (x, y) => [(x * y) % 256, 120, 140] });
  return (await makeScene(5, 400, 500))
    .withExif({ IFD0: { Make: 'Apple' } })
    [format]()
    .toBuffer();
}

describe('damaged files', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'heic'] as const)(
    'made of %s are stored clean or refused, and the decoder reads on',
    async (format) => {
      const whole = await wholeFile(format);
      const paths = await Promise.all(
        Array.from({ length: 30 }, async (_, seed) => {
          const path = join(folder, `damaged-${format}-${seed}`);
          await writeFile(path, damage(whole, seed));
          return path;
        }),
      );

      const outcomes = await receiveAll(paths);

      expect(dirtyOnes(outcomes)).toEqual([]);
      expect(wronglyRefused(outcomes)).toEqual([]);
      await writeFile(join(folder, 'whole'), whole);
      expect((await receive(join(folder, 'whole'))).code).toBeUndefined();
    },
    2 * MINUTES,
  );
});

describe('chunks that unpack to a hundred megabytes', () => {
  it.each(['zTXt', 'iCCP'])('in %s neither fill the memory nor reach the master', async (type) => {
    const packed = Buffer.concat([Buffer.from('c\0\0', 'latin1'), deflateSync(Buffer.alloc(100_000_000, 'A'))]);
    const png = withPngChunk(await (await makeScene(1, 400, 400)).png().toBuffer(), type, packed);
    await writeFile(join(folder, type), png);

    const outcome = await receive(join(folder, type));

    expect(dirtyOnes([outcome])).toEqual([]);
    expect(wronglyRefused([outcome])).toEqual([]);
    expect(outcome.code).not.toBe('TOO_DEMANDING');
  });
});

describe.runIf(cameras)('photographs of cameras and phones', () => {
  it(
    'are stored without metadata, or refused for their size or kind',
    async () => {
      const paths = filesIn(cameras, '**/*.{jpg,jpeg,tiff,tif,HEIC,heic}');

      const outcomes = await receiveAll(paths);

      expect(paths.length).toBeGreaterThan(40);
      expect(dirtyOnes(outcomes)).toEqual([]);
      const others = outcomes.filter(({ path }) => path.includes('/tiff/'));
      expect(namesOf(others.filter(({ code }) => code !== 'TYPE_NOT_SUPPORTED'))).toEqual([]);
      const photographs = outcomes.filter((outcome) => !others.includes(outcome));
      expect(namesOf(photographs.filter(({ code }) => code && code !== 'DIMENSIONS_TOO_SMALL'))).toEqual([]);
      expect(photographs.filter(({ reading }) => reading).length).toBeGreaterThan(30);
    },
    5 * MINUTES,
  );

  it(
    'from an iPhone are read as HEIC, upright once',
    async () => {
      const outcomes = await receiveAll(filesIn(cameras, 'heic/**/*.HEIC'));

      expect(outcomes.map(({ reading }) => reading?.received.format)).toEqual(['HEIC', 'HEIC']);
      expect(outcomes.map(({ reading }) => [reading?.master.width, reading?.master.height])).toEqual([
        [2566, 3313],
        [3024, 4032],
      ]);
      expect(outcomes.map(({ reading }) => reading?.camera.make)).toEqual(['Apple', 'Apple']);
    },
    MINUTES,
  );
});

describe.runIf(orientations)('photographs in every orientation', () => {
  it.each(['Landscape', 'Portrait'])('%s all look the same', async (shape) => {
    const paths = filesIn(orientations, `${shape}_*.jpg`);

    const readings = (await receiveAll(paths)).map(({ reading }) => reading);

    expect(readings).toHaveLength(9);
    for (const reading of readings) {
      expect(reading?.master.width).toBe(readings[0]?.master.width);
      expect(hashDistance(reading?.hashes.dHash ?? '0', readings[0]?.hashes.dHash ?? 'f')).toBeLessThan(8);
    }
  });
});

describe.runIf(malformed)("a fuzzer's malformed pictures", () => {
  it(
    'are stored clean or refused',
    async () => {
      const outcomes = await receiveAll(filesIn(malformed, '*/**/*'));

      expect(outcomes.length).toBeGreaterThan(200);
      expect(dirtyOnes(outcomes)).toEqual([]);
      expect(wronglyRefused(outcomes)).toEqual([]);
      const others = outcomes.filter(({ path }) => /\/(gif|tiff|bmp)\//.test(path));
      expect(namesOf(others.filter(({ code }) => code !== 'TYPE_NOT_SUPPORTED'))).toEqual([]);
    },
    2 * MINUTES,
  );
});

describe.runIf(bombs)('picture bombs', () => {
  it(
    'are refused before they go off',
    async () => {
      const own = join(folder, 'bombs');
      await mkdir(own);
      await copyFile(join(bombs ?? '', 'make.py'), join(own, 'make.py'));
      await promisify(execFile)('python3', [join(own, 'make.py')]);

      const outcomes = await receiveAll(globSync(`${own}/out/*`));

      expect(outcomes.length).toBeGreaterThanOrEqual(39);
      expect(namesOf(outcomes.filter(({ code }) => code === undefined))).toEqual([]);
      expect(outcomes.filter(({ code }) => code === 'TIMED_OUT' || code === 'TOO_DEMANDING')).toEqual([]);
    },
    2 * MINUTES,
  );
});
