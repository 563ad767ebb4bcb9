import { mkdirSync } from 'node:fs';
import { totalmem } from 'node:os';
import { resolve } from 'node:path';

import { PHOTO_VARIANT_FORMATS, type PhotoVariantFormat } from '@stipple/contract';

import { sweepAbandoned } from '../storage/sweep-abandoned.ts';
import type { DecoderAnswer } from './decoder-messages.ts';
import { DecoderPool, defaultProcessCount } from './decoder-pool.ts';
import type { DecoderDeath, DecoderLimits } from './decoder-process.ts';
import type { SharedPair } from './make-share-picture.ts';
import type { PhotoVariant } from './make-variants.ts';
import { PhotoRefusal } from './photo-refusal.ts';
import type { PhotoReading } from './read-photo.ts';

/** Turns received files into photographs, in processes of their own with limits on memory and time. */
export interface PhotoDecoder {
  /** Reads a received file and writes its master. Rejects with {@link PhotoRefusal} when it is no acceptable photograph. */
  readPhoto(path: string, masterPath: string): Promise<PhotoReading>;
  /** Makes the sizes and formats of a master; waits behind every `readPhoto`. */
  makeVariants(masterPath: string, folder: string, formats?: readonly PhotoVariantFormat[]): Promise<PhotoVariant[]>;
  /** Puts two pictures side by side, with their labels, into a JPEG at `path`. */
  makeSharePicture(pair: SharedPair, path: string): Promise<void>;
  /** Ends the processes; what they were doing is refused. */
  close(): void;
}

export interface PhotoDecoderOptions extends Partial<DecoderLimits> {
  /** Every path given to the decoder for writing lies in here. */
  workFolder: string;
  processCount?: number;
}

const TASK_MILLISECONDS = 30_000;
/** A HEIC photograph of 48 megapixels needs 1.1 GB, the largest AVIF 1.0 GB, a 12-megapixel HEIC 0.5 GB. */
const RESIDENT_BYTES_MAX = 1_500_000_000;
/** No task takes so long, not even one that waits for a slow store. */
const LEFT_OVER_AFTER_MILLISECONDS = 900_000;

/** Starts no process before there is work. */
export function createPhotoDecoder(options: PhotoDecoderOptions): PhotoDecoder {
  const workFolder = resolve(options.workFolder);
  mkdirSync(workFolder, { recursive: true, mode: 0o700 });
  sweepAbandoned(workFolder, LEFT_OVER_AFTER_MILLISECONDS);
  const pool = new DecoderPool(options.processCount ?? defaultProcessCount(), {
    workFolder,
    taskMilliseconds: options.taskMilliseconds ?? TASK_MILLISECONDS,
    residentBytes: options.residentBytes ?? Math.min(RESIDENT_BYTES_MAX, halfOfMemory()),
  });
  return {
    async readPhoto(path, masterPath) {
      const result = await pool.perform({ kind: 'read', path, masterPath });
      if (result.kind === 'read') return result.reading;
      throw refusalOf(result);
    },
    async makeVariants(masterPath, folder, formats = PHOTO_VARIANT_FORMATS) {
      const result = await pool.perform({ kind: 'variants', masterPath, folder, formats });
      if (result.kind === 'variants') return result.variants;
      throw new Error(`Variants could not be made: ${'because' in result ? result.because : result.kind}`);
    },
    async makeSharePicture(pair, path) {
      const result = await pool.perform({ kind: 'share', pair, path });
      if (result.kind !== 'share')
        throw new Error(`A picture to share could not be made: ${'because' in result ? result.because : result.kind}`);
    },
    close: () => pool.close(),
  };
}

/** Half of what this machine, or the container around us, has; a small one refuses the largest photographs and lives. */
const halfOfMemory = (): number => Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2;

/** A file that kills its reader is refused; a disk that is full is not the file's fault and stays an error. */
function refusalOf(result: DecoderAnswer | DecoderDeath): Error {
  if (result.kind === 'refused') return new PhotoRefusal(result.code, { cause: result.because });
  if (result.kind === 'timed-out') return new PhotoRefusal('TIMED_OUT');
  if (result.kind === 'out-of-memory') return new PhotoRefusal('TOO_DEMANDING');
  if (result.kind === 'crashed') return new PhotoRefusal('UNREADABLE', { cause: result.because });
  return new Error(`A photograph could not be read: ${'because' in result ? result.because : result.kind}`);
}
