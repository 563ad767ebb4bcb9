import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeHeic, type HeicPicture } from './heic.factory.ts';
import { createPhotoDecoder, type PhotoDecoder } from './photo-decoder.ts';
import { cornersOf, makeQuarters, tracesIn, UPRIGHT_CORNERS } from './photo.factory.ts';

/** The four colours of the test picture in YCbCr. */
const RED = [79, 97, 220] as const;
const GREEN = [130, 72, 56] as const;
const BLUE = [52, 228, 110] as const;
const WHITE = [250, 128, 128] as const;
let folder: string;
let decoder: PhotoDecoder;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-heic-'));
  decoder = createPhotoDecoder({ workFolder: folder, processCount: 1 });
});
afterAll(async () => {
  decoder.close();
  await rm(folder, { recursive: true });
});

async function receive(bytes: Uint8Array) {
  await writeFile(join(folder, 'received'), bytes);
  const reading = await decoder.readPhoto(join(folder, 'received'), join(folder, 'master.jpg'));
  return { reading, master: await readFile(join(folder, 'master.jpg')) };
}

/** 480 × 640 when upright. */
function uprightAt(x: number, y: number) {
  if (y < 320) return x < 240 ? RED : GREEN;
  return x < 240 ? BLUE : WHITE;
}
const upright: HeicPicture = { width: 480, height: 640, pixelAt: uprightAt };
const lying: HeicPicture = { width: 640, height: 480, pixelAt: (x, y) => uprightAt(y, 639 - x), turns: 1 };

/** What a phone writes beside the picture: where, when, on what, and an orientation that the turn already fulfils. */
async function phoneExif(): Promise<Uint8Array | undefined> {
  const jpeg = await (
    await makeQuarters()
  )
    .withExif({
      IFD0: { Make: 'Apple', Model: 'iPhone 15', Software: '17.5', Orientation: '6' },
      IFD2: { DateTimeOriginal: '2024:07:04 12:41:11', OffsetTimeOriginal: '+02:00' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    })
    .jpeg()
    .toBuffer();
  return (await sharp(jpeg).metadata()).exif;
}

describe('HEIC', () => {
  it('is decoded and stored like any other photograph', async () => {
    const { reading, master } = await receive(makeHeic(upright));

    expect(reading).toMatchObject({ received: { format: 'HEIC' }, master: { width: 480, height: 640 } });
    expect(await cornersOf(master)).toEqual(UPRIGHT_CORNERS);
  });

  it('is turned upright once, not again for its EXIF orientation', async () => {
    const exif = await phoneExif();

    const { reading, master } = await receive(makeHeic({ ...lying, ...(exif && { exif }) }));

    expect(reading.master).toMatchObject({ width: 480, height: 640 });
    expect(await cornersOf(master)).toEqual(UPRIGHT_CORNERS);
  });

  it('gives its day and device and keeps no trace', async () => {
    const exif = await phoneExif();

    const { reading, master } = await receive(makeHeic({ ...upright, ...(exif && { exif }) }));

    expect(reading.camera).toEqual({
      takenAt: '2024-07-04T12:41:11+02:00',
      make: 'Apple',
      model: 'iPhone 15',
      software: '17.5',
    });
    expect(await tracesIn(master)).toEqual([]);
  });

  it('is converted from the wide colours of a phone to sRGB', async () => {
    const grey = { ...upright, pixelAt: () => GREEN };
    const p3 = await (await makeQuarters()).withIccProfile('p3').png().toBuffer();
    const { icc } = await sharp(p3).metadata();

    const plain = await receive(makeHeic(grey));
    const wide = await receive(makeHeic({ ...grey, ...(icc && { colourProfile: icc }) }));

    // Display P3 (30, 199, 29) is a green outside sRGB: its red falls to nothing.
    expect(plain.reading.measures.averageColour).toMatch(/^#1[c-f]/);
    expect(wide.reading.measures.averageColour).toMatch(/^#0/);
    expect(await tracesIn(wide.master)).toEqual([]);
  });

  it('is refused when its picture ends too soon or claims too much', async () => {
    const whole = makeHeic(upright);
    const huge = Buffer.from(whole);
    const size = huge.indexOf('ispe', 0, 'latin1') + 8;
    huge.writeUInt32BE(60_000, size);
    huge.writeUInt32BE(60_000, size + 4);

    await expect(receive(whole.subarray(0, 200_000))).rejects.toMatchObject({ code: 'UNREADABLE' });
    await expect(receive(huge)).rejects.toMatchObject({ name: 'PhotoRefusal' });
    await expect(receive(whole)).resolves.toMatchObject({ reading: { received: { format: 'HEIC' } } });
  });
});
