import exifr from 'exifr';

/** What a camera wrote about itself and the moment; where the picture was taken is never read. */
export interface CameraFacts {
  /** Local wall-clock time of the camera (`2024-07-04T12:41:11`), followed by its offset (`+02:00`) if it wrote one. */
  takenAt: string | undefined;
  make: string | undefined;
  model: string | undefined;
  software: string | undefined;
}

const WORDS_MAX = 80;
const TAGS = ['Make', 'Model', 'Software', 'DateTimeOriginal', 'OffsetTimeOriginal'];
const READING = {
  tiff: true,
  ifd0: { pick: TAGS },
  exif: { pick: TAGS },
  ifd1: false,
  gps: false,
  interop: false,
  makerNote: false,
  userComment: false,
  xmp: false,
  icc: false,
  iptc: false,
  jfif: false,
  ihdr: false,
  reviveValues: false,
  translateValues: false,
};
const EXIF_MOMENT = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}):(\d{2}):(\d{2})/;
const EXIF_OFFSET = /^[+-]\d{2}:\d{2}$/;

/** Reads the few facts we keep from an EXIF block. A damaged or lying block says nothing and refuses nothing. */
export async function readCamera(exif: Uint8Array | undefined): Promise<CameraFacts> {
  const tags = exif ? await readTags(exif) : {};
  return {
    takenAt: readMoment(tags.DateTimeOriginal, tags.OffsetTimeOriginal),
    make: readWords(tags.Make),
    model: readWords(tags.Model),
    software: readWords(tags.Software),
  };
}

async function readTags(exif: Uint8Array): Promise<Record<string, unknown>> {
  const block = Buffer.from(exif);
  const tiff = block.subarray(0, 4).toString('latin1') === 'Exif' ? block.subarray(6) : block;
  try {
    return (await exifr.parse(tiff, READING)) ?? {};
  } catch {
    return {};
  }
}

function readWords(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const words = value
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? undefined : words.slice(0, WORDS_MAX).trim();
}

function readMoment(moment: unknown, offset: unknown): string | undefined {
  const parts = typeof moment === 'string' ? EXIF_MOMENT.exec(moment) : undefined;
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  try {
    Temporal.PlainDateTime.from(local);
  } catch {
    return undefined;
  }
  return typeof offset === 'string' && EXIF_OFFSET.test(offset) ? local + offset : local;
}
