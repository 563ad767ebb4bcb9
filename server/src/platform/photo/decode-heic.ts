import { deflateSync, crc32 } from 'node:zlib';

import libheif from 'libheif-js/wasm-bundle.js';

import { sizeRefusal } from './identify-photo.ts';
import { openImage, openPixels } from './image-library.ts';
import { PhotoRefusal } from './photo-refusal.ts';

/** Longest ICC profile believed; camera profiles have some hundred bytes to some ten thousand. */
const PROFILE_BYTES_MAX = 1_000_000;
const PNG_HEADER_BYTES = 33;

/**
 * Decodes the primary picture of a HEIC file (HEVC, which the image library cannot) with libheif in WebAssembly.
 * libheif turns the picture upright itself, so its EXIF orientation must not be applied again.
 * The answer is a PNG no larger than `sideMax`, carrying the colour profile of the file for the conversion to sRGB.
 */
export async function decodeHeic(bytes: Uint8Array, options: { sideMax: number; colourProfile?: Uint8Array }) {
  const pixels = await decodePrimary(bytes);
  const shrunk = await openPixels({ ...pixels, channels: 4 })
    .resize({ width: options.sideMax, height: options.sideMax, fit: 'inside', withoutEnlargement: true })
    .removeAlpha()
    .png({ compressionLevel: 0, adaptiveFiltering: false })
    .toBuffer();
  const profile = options.colourProfile;
  const isUsable = profile && profile.length <= PROFILE_BYTES_MAX;
  return { image: openImage(isUsable ? attachProfile(shrunk, profile) : shrunk), ...pixels };
}

async function decodePrimary(bytes: Uint8Array) {
  const decoder = new libheif.HeifDecoder();
  const pictures = decoder.decode(bytes);
  const picture = pictures.find((candidate) => candidate.is_primary()) ?? pictures[0];
  if (!picture) throw new PhotoRefusal('UNREADABLE');
  const width = picture.get_width();
  const height = picture.get_height();
  const refusal = sizeRefusal(width, height);
  if (refusal) throw new PhotoRefusal(refusal);
  const data = new Uint8ClampedArray(width * height * 4);
  const decoded = await new Promise((resolve) => picture.display({ data, width, height }, resolve));
  for (const candidate of pictures) candidate.free();
  if (!decoded) throw new PhotoRefusal('UNREADABLE');
  return { data: new Uint8Array(data.buffer), width, height };
}

/** Puts an iCCP chunk right behind the header of a PNG (PNG specification, third edition, 11.3.2.3). */
function attachProfile(png: Uint8Array, profile: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from('iCCPcamera\0\0', 'latin1'), deflateSync(profile)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, PNG_HEADER_BYTES), length, body, checksum, png.subarray(PNG_HEADER_BYTES)]);
}
