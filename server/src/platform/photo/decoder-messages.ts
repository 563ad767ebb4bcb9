import type { PhotoRefusalCode, PhotoVariantFormat } from '@stipple/contract';

import type { SharedPair } from './make-share-picture.ts';
import type { PhotoVariant } from './make-variants.ts';
import type { PhotoReading } from './read-photo.ts';

/** Work for a decoder process. */
export type DecoderTask =
  | { kind: 'read'; path: string; masterPath: string }
  | { kind: 'variants'; masterPath: string; folder: string; formats: readonly PhotoVariantFormat[] }
  | { kind: 'share'; pair: SharedPair; path: string };

/** What a decoder process says of its work, with the memory it holds afterwards. */
export type DecoderAnswer = { residentBytes: number } & (
  | { kind: 'read'; reading: PhotoReading }
  | { kind: 'variants'; variants: PhotoVariant[] }
  | { kind: 'share' }
  | { kind: 'refused'; code: PhotoRefusalCode; because: string }
  | { kind: 'failed'; because: string }
);
