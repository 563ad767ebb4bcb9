import sharp, { type Exif } from 'sharp';
import { describe, expect, it } from 'vitest';

import { makeQuarters } from './photo.factory.ts';
import { readCamera } from './read-camera.ts';

async function exifOf(blocks: Exif) {
  const { exif } = await sharp(await (await makeQuarters()).withExif(blocks).jpeg().toBuffer()).metadata();
  return readCamera(exif);
}

describe('camera facts', () => {
  it('are absent without EXIF', async () => {
    expect(await readCamera(undefined)).toEqual({});
  });

  it('keep the wall-clock time of a camera that knows no offset', async () => {
    const camera = await exifOf({ IFD2: { DateTimeOriginal: '2024:07:04 12:41:11' } });

    expect(camera.takenAt).toBe('2024-07-04T12:41:11');
  });

  it.each(['0000:00:00 00:00:00', '2024:13:40 12:00:00', '    :  :     :  :  ', '2024-07-04'])(
    'leave out the moment %j, which no calendar has',
    async (moment) => {
      const camera = await exifOf({ IFD2: { DateTimeOriginal: moment } });

      expect(camera.takenAt).toBeUndefined();
    },
  );

  it('hold names of cameras to one short line', async () => {
    const camera = await exifOf({ IFD0: { Make: `<b>\u0007 Canon\n ${'x'.repeat(300)}`, Model: ' ' } });

    expect(camera.make).toMatch(/^<b> Canon x{70}$/);
    expect(camera.model).toBeUndefined();
  });

  it('ignore a block that is not EXIF', async () => {
    const loop = Buffer.from(
      '4578696600004949 2a00 08000000 0100 6987 0400 01000000 08000000 08000000'.replaceAll(' ', ''),
      'hex',
    );

    expect(await readCamera(loop)).toEqual({});
    expect(await readCamera(Buffer.from('nothing'))).toEqual({});
    expect(await readCamera(Buffer.alloc(0))).toEqual({});
  });
});
