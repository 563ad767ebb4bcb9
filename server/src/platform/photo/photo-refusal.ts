import {
  PHOTO_BYTES_MAX,
  PHOTO_PIXELS_MAX,
  PHOTO_SIDE_MAX,
  PHOTO_SIDE_MIN,
  type PhotoRefusalCode,
} from '@stipple/contract';

const megabytes = Math.floor(PHOTO_BYTES_MAX / 1024 ** 2);
const megapixels = Math.floor(PHOTO_PIXELS_MAX / 1_000_000);

/** What each refusal tells the person to do next. */
const REMEDIES: Record<PhotoRefusalCode, string> = {
  FILE_EMPTY: 'This file is empty. Choose the photo again, or send it to this device once more.',
  FILE_TOO_LARGE: `This file is larger than ${megabytes} MB. Export the photo as a JPEG and choose that instead.`,
  TYPE_NOT_SUPPORTED: 'This is not a photo we can read. Choose a JPEG, PNG, WebP, HEIC or AVIF file.',
  ANIMATED: 'This file is an animation. Choose a still photo, or save one picture of it as a JPEG.',
  DIMENSIONS_TOO_LARGE: `This photo has more than ${megapixels} million pixels or a side above ${PHOTO_SIDE_MAX}. Make it smaller and choose it again.`,
  DIMENSIONS_TOO_SMALL: `This photo is too small to show hair. Choose one with at least ${PHOTO_SIDE_MIN} pixels on its shorter side.`,
  UNREADABLE: 'This photo is damaged or incomplete. Open it on your device and save it again as a JPEG.',
  TIMED_OUT: 'This photo took too long to read. Save it again as a JPEG and choose that instead.',
  TOO_DEMANDING: 'This photo needs too much memory to read. Make it smaller, or save it again as a JPEG.',
};

/** The file is not taken; `message` is a sentence for the person that names the remedy. */
export class PhotoRefusal extends Error {
  override readonly name = 'PhotoRefusal';
  readonly code: PhotoRefusalCode;

  constructor(code: PhotoRefusalCode, options?: ErrorOptions) {
    super(REMEDIES[code], options);
    this.code = code;
  }
}
