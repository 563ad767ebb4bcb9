import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createPhotoDecoder, type PhotoDecoder } from './photo-decoder.ts';
import {
  cornersOf,
  makeQuarters,
  makeScene,
  makeStored,
  tracesIn,
  UPRIGHT_CORNERS,
  withPngChunk,
} from './photo.factory.ts';

let folder: string;
let decoder: PhotoDecoder;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-photo-'));
  decoder = createPhotoDecoder({ workFolder: folder, processCount: 1 });
});
afterAll(async () => {
  decoder.close();
  await rm(folder, { recursive: true });
});

async function receive(bytes: Uint8Array | string, name = 'received') {
  await writeFile(join(folder, name), bytes);
  const reading = await decoder.readPhoto(join(folder, name), join(folder, 'master.jpg'));
  return { reading, master: await readFile(join(folder, 'master.jpg')) };
}

const GPS = {
  IFD0: { Make: 'Apple', Model: 'iPhone', Software: '17.5' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
};

describe('a photograph that is taken', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('stands upright when a camera stored it in orientation %i', async (orientation) => {
    const stored = await (await makeStored(orientation)).withMetadata({ orientation }).jpeg().toBuffer();

    const { reading, master } = await receive(stored);

    expect(reading.master).toMatchObject({ width: 480, height: 640 });
    expect(await cornersOf(master)).toEqual(UPRIGHT_CORNERS);
  });

  it.each(['png', 'webp', 'avif'] as const)('stands upright as %s with an orientation tag', async (format) => {
    const stored = await (await makeStored(6)).withMetadata({ orientation: 6 })[format]().toBuffer();

    const { master } = await receive(stored);

    expect(await cornersOf(master)).toEqual(UPRIGHT_CORNERS);
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('keeps no trace of what a %s file carried', async (format) => {
    const picture = await makeQuarters();
    const bytes = await picture
      .withExif(GPS)
      .withXmp(
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>',
      )
      .withIccProfile('p3')
      [format]()
      .toBuffer();

    const { reading, master } = await receive(bytes);

    expect(await tracesIn(bytes)).toContain('exif');
    expect(await tracesIn(master)).toEqual([]);
    expect(reading.received).toEqual({
      format: format.toUpperCase(),
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(Object.keys(reading.camera)).toEqual(['takenAt', 'make', 'model', 'software']);
  });

  it('keeps the day, the device and the software, and never the place', async () => {
    const exif = {
      ...GPS,
      IFD2: { DateTimeOriginal: '2024:07:04 12:41:11', OffsetTimeOriginal: '+02:00' },
    };
    const bytes = await (await makeQuarters()).withExif(exif).jpeg().toBuffer();

    const { reading } = await receive(bytes);

    expect(reading.camera).toEqual({
      takenAt: '2024-07-04T12:41:11+02:00',
      make: 'Apple',
      model: 'iPhone',
      software: '17.5',
    });
  });

  it('drops text chunks and whatever follows the picture in the file', async () => {
    const png = await (await makeQuarters()).png().toBuffer();
    const text = withPngChunk(png, 'tEXt', Buffer.from('Comment\0<script>alert(1)</script>'));

    const { master } = await receive(Buffer.concat([text, Buffer.from('<?php system($_GET[0]);?>')]));

    expect(await tracesIn(master)).toEqual([]);
  });

  it('converts a wide-gamut picture to sRGB instead of only dropping its profile', async () => {
    const colour = { r: 30, g: 200, b: 30 };
    const bytes = await sharp({ create: { width: 400, height: 400, channels: 3, background: colour } })
      .withIccProfile('p3')
      .png()
      .toBuffer();

    const { reading } = await receive(bytes);

    const stored = await sharp(bytes, { ignoreIcc: true }).raw().toBuffer();
    expect([...stored.subarray(0, 3)]).not.toEqual([30, 200, 30]);
    const [red, green, blue] = [1, 3, 5].map((at) =>
      Number.parseInt(reading.measures.averageColour.slice(at, at + 2), 16),
    );
    expect(red).toBeCloseTo(30, -1);
    expect(green).toBeCloseTo(200, -1);
    expect(blue).toBeCloseTo(30, -1);
  });

  it.each([
    ['CMYK', (picture: Sharp) => picture.toColourspace('cmyk').jpeg()],
    ['greyscale', (picture: Sharp) => picture.greyscale().jpeg()],
    ['16-bit', (picture: Sharp) => picture.toColourspace('rgb16').png()],
    ['transparent', (picture: Sharp) => picture.ensureAlpha(0.5).png()],
    ['palette', (picture: Sharp) => picture.png({ palette: true })],
    ['progressive', (picture: Sharp) => picture.jpeg({ progressive: true })],
    ['lossless', (picture: Sharp) => picture.webp({ lossless: true })],
  ])('stores a %s picture as an ordinary one', async (_, encode) => {
    const bytes = await encode(await makeScene(3)).toBuffer();

    const { master } = await receive(bytes);

    const header = await sharp(master).metadata();
    expect(header).toMatchObject({ format: 'jpeg', space: 'srgb', channels: 3, depth: 'uchar' });
    expect(await tracesIn(master)).toEqual([]);
  });

  it('has at most 4096 pixels on its longer side', async () => {
    const bytes = await (await makeScene(1, 320, 5000)).jpeg().toBuffer();

    const { reading } = await receive(bytes);

    expect(reading.master).toMatchObject({ width: 262, height: 4096 });
  });

  it('is known by its content whatever it is called', async () => {
    const bytes = await (await makeQuarters()).webp().toBuffer();

    const { reading } = await receive(bytes, 'holiday.jpg.exe');

    expect(reading.received.format).toBe('WEBP');
  });

  it('carries a placeholder of its colours', async () => {
    const { reading } = await receive(await (await makeQuarters()).jpeg().toBuffer());

    expect(Buffer.from(reading.placeholder, 'base64').length).toBeGreaterThan(10);
    expect(Buffer.from(reading.placeholder, 'base64').length).toBeLessThan(40);
  });
});

describe('a file that is refused', () => {
  const jpegHeader = (width: number, height: number) => {
    const size = Buffer.alloc(4);
    size.writeUInt16BE(height, 0);
    size.writeUInt16BE(width, 2);
    const tables = 'ffd8ffe000104a46494600010100000100010000ffdb004300' + '10'.repeat(64);
    const scan = 'ffc4001400010000000000000000000000000000000000ffda0008010100003f00' + '00'.repeat(64) + 'ffd9';
    return Buffer.concat([Buffer.from(`${tables}ffc0000b08`, 'hex'), size, Buffer.from(`01011100${scan}`, 'hex')]);
  };
  const pngClaiming = (width: number, height: number) => {
    const size = Buffer.alloc(13);
    size.writeUInt32BE(width, 0);
    size.writeUInt32BE(height, 4);
    size.set([8, 2, 0, 0, 0], 8);
    const start = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(25)]);
    const header = withPngChunk(start, 'IHDR', size).subarray(33);
    const signature = Buffer.from('89504e470d0a1a0a', 'hex');
    return withPngChunk(Buffer.concat([signature, header]), 'IDAT', deflateSync(Buffer.alloc(64)));
  };
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><script>alert(1)</script></svg>';
  const small = (format: 'gif' | 'tiff') => makeScene(2).then((scene) => scene[format]().toBuffer());
  const files: [string, string, () => Uint8Array | string | Promise<Uint8Array>][] = [
    ['an empty file', 'FILE_EMPTY', () => ''],
    ['one byte', 'TYPE_NOT_SUPPORTED', () => '\u0089'],
    ['text', 'TYPE_NOT_SUPPORTED', () => 'not a photograph'],
    ['SVG', 'TYPE_NOT_SUPPORTED', () => svg],
    ['HTML', 'TYPE_NOT_SUPPORTED', () => '<html><script>alert(1)</script></html>'],
    ['GIF', 'TYPE_NOT_SUPPORTED', () => small('gif')],
    ['TIFF', 'TYPE_NOT_SUPPORTED', () => small('tiff')],
    ['BMP', 'TYPE_NOT_SUPPORTED', () => Buffer.concat([Buffer.from('BM'), Buffer.alloc(200)])],
    ['PDF', 'TYPE_NOT_SUPPORTED', () => '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF'],
    ['ZIP', 'TYPE_NOT_SUPPORTED', () => Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(60)])],
    ['a program', 'TYPE_NOT_SUPPORTED', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100)])],
    ['a picture of one pixel', 'DIMENSIONS_TOO_SMALL', async () => (await makeQuarters(1, 1)).png().toBuffer()],
    ['a picture too narrow', 'DIMENSIONS_TOO_SMALL', async () => (await makeQuarters(319, 900)).jpeg().toBuffer()],
    ['a JPEG that claims 65500 × 65500', 'DIMENSIONS_TOO_LARGE', () => jpegHeader(65_500, 65_500)],
    ['a PNG that claims 30000 × 30000', 'DIMENSIONS_TOO_LARGE', () => pngClaiming(30_000, 30_000)],
    ['a PNG that claims 2³¹−1 × 1', 'UNREADABLE', () => pngClaiming(2_147_483_647, 1)],
    ['a PNG without its picture', 'UNREADABLE', () => pngClaiming(800, 800)],
    ['a cut-off JPEG', 'UNREADABLE', async () => (await (await makeScene(1)).jpeg().toBuffer()).subarray(0, 9000)],
    ['a cut-off PNG', 'UNREADABLE', async () => (await (await makeScene(1)).png().toBuffer()).subarray(0, 9000)],
    ['a cut-off WebP', 'UNREADABLE', async () => (await (await makeScene(1)).webp().toBuffer()).subarray(0, 2000)],
    ['a cut-off AVIF', 'UNREADABLE', async () => (await (await makeScene(1)).avif().toBuffer()).subarray(0, 700)],
    ['an animated WebP', 'ANIMATED', animatedWebp],
    ['a HEIC with a lying box', 'UNREADABLE', heicWithLyingBox],
  ];

  it.each(files)('%s is %s', async (_, code, make) => {
    await rm(join(folder, 'master.jpg'), { force: true });

    const bytes = await make();

    const receiving = receive(bytes, 'refused').then(({ reading }) => reading.received);

    await expect(receiving).rejects.toMatchObject({ name: 'PhotoRefusal', code });
    expect(await readdir(folder)).not.toContain('master.jpg');
  });

  it('is larger than 40 MB', async () => {
    const receiving = receive(Buffer.alloc(40 * 1024 * 1024 + 1), 'refused');

    await expect(receiving).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
  });

  it('tells the person what to do', async () => {
    const receiving = receive(svg, 'refused');

    await expect(receiving).rejects.toThrow('Choose a JPEG, PNG, WebP, HEIC or AVIF file.');
  });
});

async function animatedWebp(): Promise<Uint8Array> {
  const frames = await Promise.all([1, 2].map(async (seed) => (await makeScene(seed, 400, 400)).png().toBuffer()));
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
}

function heicWithLyingBox(): Uint8Array {
  return Buffer.concat([
    Buffer.from('00000018667479706865696300000000', 'hex'),
    Buffer.from('mif1heic'),
    Buffer.from('ffffffff6d657461', 'hex'),
    Buffer.alloc(64),
  ]);
}
