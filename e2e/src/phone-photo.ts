import type { Page } from '@playwright/test';

/** Leeds, as a phone writes it beside a photograph: degrees, minutes and seconds, each as a fraction. */
const LATITUDE = [53, 48, 0];
const LONGITUDE = [1, 32, 55];
const RATIONAL = 5;
const TEXT = 2;
const LONG = 4;

export type PhonePhoto = { name: string; mimeType: string; buffer: Buffer };

/** A JPEG as a phone makes it, drawn in the browser, with the place it was taken at in its EXIF data. */
export async function takePhoto(page: Page, name: string, hue: number): Promise<PhonePhoto> {
  const base64 = await page.evaluate(async (colour) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 1500 });
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    const shade = pen.createRadialGradient(600, 700, 60, 600, 750, 900);
    shade.addColorStop(0, `hsl(${colour} 45% 78%)`);
    shade.addColorStop(1, `hsl(${colour} 30% 22%)`);
    pen.fillStyle = shade;
    pen.fillRect(0, 0, 1200, 1500);
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
  }, hue);
  const jpeg = Buffer.from(base64, 'base64');
  const start = Buffer.from([0xff, 0xd8]);
  return { name, mimeType: 'image/jpeg', buffer: Buffer.concat([start, exifSegment(), jpeg.subarray(2)]) };
}

/** An APP1 segment: a TIFF whose first directory only points to the directory of the place. */
function exifSegment(): Buffer {
  const header = Buffer.from('MM\0*\0\0\0\x08', 'latin1');
  const placeAt = 8 + 2 + 12 + 4;
  const first = directory([entry(0x8825, LONG, 1, long(placeAt))]);
  const valuesAt = placeAt + 2 + 4 * 12 + 4;
  const place = directory([
    entry(1, TEXT, 2, Buffer.from('N\0\0\0')),
    entry(2, RATIONAL, 3, long(valuesAt)),
    entry(3, TEXT, 2, Buffer.from('W\0\0\0')),
    entry(4, RATIONAL, 3, long(valuesAt + 24)),
  ]);
  const values = [...LATITUDE, ...LONGITUDE].flatMap((part) => [long(part), long(1)]);
  const body = Buffer.concat([Buffer.from('Exif\0\0'), header, first, place, ...values]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return Buffer.concat([Buffer.from([0xff, 0xe1]), length, body]);
}

function directory(entries: readonly Buffer[]): Buffer {
  const count = Buffer.alloc(2);
  count.writeUInt16BE(entries.length);
  return Buffer.concat([count, ...entries, long(0)]);
}

function entry(tag: number, type: number, count: number, value: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16BE(tag, 0);
  head.writeUInt16BE(type, 2);
  head.writeUInt32BE(count, 4);
  return Buffer.concat([head, value]);
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
