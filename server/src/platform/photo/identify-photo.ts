import { fileTypeFromBuffer } from 'file-type';

import {
  PHOTO_PIXELS_MAX,
  PHOTO_SIDE_MAX,
  PHOTO_SIDE_MIN,
  type PhotoFormatAccepted,
  type PhotoRefusalCode,
} from '@stipple/contract';

import { openHeader } from './image-library.ts';
import { PhotoRefusal } from './photo-refusal.ts';

/** What a file is by its own bytes: neither its name nor its declared type was asked. */
export interface IdentifiedPhoto {
  format: PhotoFormatAccepted;
  /** As stored, before it is turned upright. */
  width: number;
  height: number;
  exif: Uint8Array | undefined;
  colourProfile: Uint8Array | undefined;
}

const SIGNATURES: Record<string, string> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heif',
  'image/heif': 'heif',
  'image/avif': 'heif',
};
const ANIMATIONS = new Set(['image/apng', 'image/heic-sequence', 'image/heif-sequence']);
/** The brand of an AVIF file that is a sequence of pictures, at byte 8. */
const AVIF_SEQUENCE = 'avis';

/**
 * Tells a photograph from everything else by its content, and reads its header without decoding a pixel.
 * Animations are refused rather than cut to one frame: nobody chose that frame. Throws {@link PhotoRefusal}.
 */
export async function identifyPhoto(bytes: Uint8Array): Promise<IdentifiedPhoto> {
  if (bytes.length === 0) throw new PhotoRefusal('FILE_EMPTY');
  const signature = await readSignature(bytes);
  const header = await readHeader(bytes);
  if (header.format !== signature) throw new PhotoRefusal('TYPE_NOT_SUPPORTED');
  if (signature === 'webp' && (header.pages ?? 1) > 1) throw new PhotoRefusal('ANIMATED');
  const refusal = sizeRefusal(header.width, header.height);
  if (refusal) throw new PhotoRefusal(refusal);
  return {
    format: formatOf(signature, header.compression),
    width: header.width,
    height: header.height,
    exif: header.exif,
    colourProfile: header.icc,
  };
}

/** Why a picture of this size is not taken, if it is not. */
export function sizeRefusal(width: number, height: number): PhotoRefusalCode | undefined {
  if (width * height > PHOTO_PIXELS_MAX || Math.max(width, height) > PHOTO_SIDE_MAX) return 'DIMENSIONS_TOO_LARGE';
  if (Math.min(width, height) < PHOTO_SIDE_MIN) return 'DIMENSIONS_TOO_SMALL';
  return undefined;
}

async function readSignature(bytes: Uint8Array): Promise<string> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const isAvifSequence = Buffer.from(bytes.subarray(8, 12)).toString('latin1') === AVIF_SEQUENCE;
  if (type && (ANIMATIONS.has(type.mime) || isAvifSequence)) throw new PhotoRefusal('ANIMATED');
  const signature = type && SIGNATURES[type.mime];
  if (!signature) throw new PhotoRefusal('TYPE_NOT_SUPPORTED');
  return signature;
}

async function readHeader(bytes: Uint8Array) {
  try {
    return await openHeader(bytes).metadata();
  } catch (cause) {
    throw new PhotoRefusal('UNREADABLE', { cause });
  }
}

function formatOf(signature: string, compression: string | undefined): PhotoFormatAccepted {
  if (signature === 'jpeg') return 'JPEG';
  if (signature === 'png') return 'PNG';
  if (signature === 'webp') return 'WEBP';
  if (compression === 'av1') return 'AVIF';
  if (compression === 'hevc') return 'HEIC';
  throw new PhotoRefusal('TYPE_NOT_SUPPORTED');
}
