import { createHash } from 'node:crypto';
import { open, writeFile } from 'node:fs/promises';

import { PHOTO_BYTES_MAX, type PhotoFormatAccepted, type PhotoMeasures } from '@stipple/contract';

import { decodeHeic } from './decode-heic.ts';
import { identifyPhoto, type IdentifiedPhoto } from './identify-photo.ts';
import { openImage } from './image-library.ts';
import { MEASURED_SIDE, measurePicture } from './measure-picture.ts';
import { hashPicture, type PerceptualHashes } from './perceptual-hash.ts';
import { PhotoRefusal } from './photo-refusal.ts';
import { lumaOf } from './pixel-plane.ts';
import { placeholderOf } from './placeholder.ts';
import { readCamera, type CameraFacts } from './read-camera.ts';

/** Longest side of the master: a 12-megapixel phone photograph keeps every pixel. */
const MASTER_SIDE_MAX = 4096;
const MASTER_QUALITY = { quality: 92, chromaSubsampling: '4:4:4' };

/** Pixels on the longer side that fingerprints and the placeholder are made of. */
const FINGERPRINT_SIDE = 256;

/** Everything that is kept of a received file. The file itself is not. */
export interface PhotoReading {
  received: { format: PhotoFormatAccepted; bytes: number; sha256: string };
  /** The normalised picture: upright, sRGB, JPEG, without metadata. */
  master: { width: number; height: number; bytes: number };
  camera: CameraFacts;
  measures: PhotoMeasures;
  hashes: PerceptualHashes;
  /** ThumbHash, base64. */
  placeholder: string;
}

/**
 * Reads one received file and writes its master to `masterPath`. Runs inside the decoder's child process only.
 * Throws PhotoRefusal for anything that is not an acceptable photograph.
 */
export async function readPhoto(path: string, masterPath: string): Promise<PhotoReading> {
  const bytes = await readReceived(path);
  const identified = await identifyPhoto(bytes);
  const camera = await readCamera(identified.exif);
  const master = await makeMaster(bytes, identified);
  await writeFile(masterPath, master.data, { mode: 0o600 });
  const small = await shrinkToPixels(master.data, FINGERPRINT_SIDE);
  return {
    received: {
      format: identified.format,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
    master: { width: master.info.width, height: master.info.height, bytes: master.data.length },
    camera,
    measures: measurePicture(await shrinkToPixels(master.data, MEASURED_SIDE)),
    hashes: hashPicture(lumaOf(small)),
    placeholder: placeholderOf(small),
  };
}

async function readReceived(path: string): Promise<Buffer> {
  await using file = await open(path, 'r');
  const { size } = await file.stat();
  if (size > PHOTO_BYTES_MAX) throw new PhotoRefusal('FILE_TOO_LARGE');
  return file.readFile();
}

async function makeMaster(bytes: Uint8Array, identified: IdentifiedPhoto) {
  try {
    const upright =
      identified.format === 'HEIC'
        ? (await decodeHeic(bytes, { sideMax: MASTER_SIDE_MAX, colourProfile: identified.colourProfile })).image
        : openImage(bytes).autoOrient();
    return await upright
      .resize({ width: MASTER_SIDE_MAX, height: MASTER_SIDE_MAX, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg(MASTER_QUALITY)
      .toBuffer({ resolveWithObject: true });
  } catch (cause) {
    throw refusalFor(cause);
  }
}

function refusalFor(cause: unknown): PhotoRefusal {
  if (cause instanceof PhotoRefusal) return cause;
  const isTimeout = cause instanceof Error && cause.message.includes('timeout');
  return new PhotoRefusal(isTimeout ? 'TIMED_OUT' : 'UNREADABLE', { cause });
}

async function shrinkToPixels(master: Uint8Array, side: number) {
  const { data, info } = await openImage(master)
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}
