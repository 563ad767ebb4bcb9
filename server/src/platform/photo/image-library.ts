import sharp, { type Sharp, type SharpOptions } from 'sharp';

import { PHOTO_PIXELS_MAX } from '@stipple/contract';

/** Seconds one step inside the image library may take; the whole child process has a limit of its own. */
const STEP_SECONDS_MAX = 60;

const OPENING: SharpOptions = {
  failOn: 'error',
  limitInputPixels: PHOTO_PIXELS_MAX,
  limitInputChannels: 5,
  pages: 1,
  sequentialRead: true,
  unlimited: false,
};

/**
 * Closes every loader of the image library and opens four again, from memory only. SVG, GIF, TIFF, PDF, ImageMagick
 * and whatever a later version adds stay shut, however a file is named. Call once, before any file is opened.
 */
export function lockImageLibrary(): void {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: [
      'VipsForeignLoadJpegBuffer',
      'VipsForeignLoadPngBuffer',
      'VipsForeignLoadWebpBuffer',
      'VipsForeignLoadHeifBuffer',
    ],
  });
  sharp.cache(false);
  sharp.concurrency(1);
}

/** Opens an encoded picture for decoding, within the pixel limit and with the first page only. */
export const openImage = (bytes: Uint8Array): Sharp => sharp(bytes, OPENING).timeout({ seconds: STEP_SECONDS_MAX });

/** Opens a picture to read its header alone; claims of any size are answered, not decoded. */
export const openHeader = (bytes: Uint8Array): Sharp => sharp(bytes, { ...OPENING, limitInputPixels: false });

/** Opens pixels that are decoded already. */
export const openPixels = (pixels: { data: Uint8Array; width: number; height: number; channels: 3 | 4 }): Sharp =>
  sharp(pixels.data, {
    limitInputPixels: PHOTO_PIXELS_MAX,
    raw: { width: pixels.width, height: pixels.height, channels: pixels.channels },
  }).timeout({ seconds: STEP_SECONDS_MAX });
