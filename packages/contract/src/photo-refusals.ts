/** Why a file was not taken as a photograph; every refusal leaves nothing behind. */
export const PHOTO_REFUSALS = [
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'TYPE_NOT_SUPPORTED',
  'ANIMATED',
  'DIMENSIONS_TOO_LARGE',
  'DIMENSIONS_TOO_SMALL',
  'UNREADABLE',
  'TIMED_OUT',
  'TOO_DEMANDING',
] as const;
export type PhotoRefusalCode = (typeof PHOTO_REFUSALS)[number];

/** Formats a received photograph may have; what is stored and shown is always made anew from its pixels. */
export const PHOTO_FORMATS_ACCEPTED = ['JPEG', 'PNG', 'WEBP', 'HEIC', 'AVIF'] as const;
export type PhotoFormatAccepted = (typeof PHOTO_FORMATS_ACCEPTED)[number];

/** Formats photographs are shown in, best first. */
export const PHOTO_VARIANT_FORMATS = ['avif', 'webp'] as const;
export type PhotoVariantFormat = (typeof PHOTO_VARIANT_FORMATS)[number];
