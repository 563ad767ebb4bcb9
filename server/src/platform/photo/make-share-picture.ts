import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PhotoPhase } from '@stipple/contract';
import { openImage, openPixels } from './image-library.ts';

/** One half: an encoded picture, and what it shows. */
export interface SharedHalf {
  path: string;
  phase: PhotoPhase;
}

export interface SharedPair {
  before: SharedHalf;
  after: SharedHalf;
}

/** The size that networks crop least: https://developers.facebook.com/docs/sharing/webmasters/images */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;
const GAP = 2;
const HALF = (SHARE_WIDTH - GAP) / 2;
const MARGIN = 24;

/** Words drawn once, so that no server needs a font. */
const LABELS: Readonly<Record<PhotoPhase, string>> = {
  BEFORE: 'before',
  HEALED: 'healed',
  AFTER_SESSION: 'after-session',
};

/** Writes two photographs of one view beside each other, uncropped in height as far as they go. Runs inside the child process only. */
export async function makeSharePicture({ before, after }: SharedPair, path: string): Promise<void> {
  const ground = new Uint8Array(SHARE_WIDTH * SHARE_HEIGHT * 3).fill(0xd4);
  const picture = await openPixels({ data: ground, width: SHARE_WIDTH, height: SHARE_HEIGHT, channels: 3 })
    .composite([...(await halfAt(before, 0)), ...(await halfAt(after, HALF + GAP))])
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
  await writeFile(path, picture, { mode: 0o600 });
}

async function halfAt({ path, phase }: SharedHalf, left: number) {
  const photo = await openImage(await readFile(path))
    .resize({ width: HALF, height: SHARE_HEIGHT, fit: 'cover' })
    .toColourspace('srgb')
    .removeAlpha()
    .png({ compressionLevel: 0 })
    .toBuffer();
  const label = await readFile(fileURLToPath(new URL(`labels/${LABELS[phase]}.png`, import.meta.url)));
  const { height } = await openImage(label).metadata();
  return [
    { input: photo, left, top: 0 },
    { input: label, left: left + MARGIN, top: SHARE_HEIGHT - MARGIN - height },
  ];
}
