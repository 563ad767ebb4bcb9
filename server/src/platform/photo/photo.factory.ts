import { crc32 } from 'node:zlib';

import sharp, { type Sharp } from 'sharp';

/** Corners of the test picture when it stands upright. */
export const UPRIGHT_CORNERS = { topLeft: 'red', topRight: 'green', bottomLeft: 'blue', bottomRight: 'white' } as const;

const COLOURS = { red: [220, 30, 30], green: [30, 200, 30], blue: [30, 30, 220], white: [250, 250, 250] } as const;
type Corner = keyof typeof COLOURS;

/** How an upright picture is stored by a camera that writes each EXIF orientation (CIPA DC-008, 4.6.5): turned, then mirrored. */
const STORED: Record<number, { turned: number; mirrored: boolean }> = {
  1: { turned: 0, mirrored: false },
  2: { turned: 0, mirrored: true },
  3: { turned: 180, mirrored: false },
  4: { turned: 180, mirrored: true },
  5: { turned: 90, mirrored: true },
  6: { turned: 270, mirrored: false },
  7: { turned: 270, mirrored: true },
  8: { turned: 90, mirrored: false },
};

/** An upright picture of four coloured quarters, portrait, 480 × 640 unless told. */
export async function makeQuarters(width = 480, height = 640): Promise<Sharp> {
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) data.set(COLOURS[quarterAt(x < width / 2, y < height / 2)], (y * width + x) * 3);
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** The same picture as a camera stores it in an orientation, without the tag. */
export async function makeStored(orientation: number): Promise<Sharp> {
  const stored = STORED[orientation];
  if (!stored) throw new RangeError(`No such orientation: ${orientation}`);
  const upright = await (await makeQuarters()).png().toBuffer();
  const turned = await sharp(upright).rotate(stored.turned).png().toBuffer();
  return sharp(await sharp(turned).flop(stored.mirrored).png().toBuffer());
}

/** A picture with something to recognise: smooth shapes that depend on the seed. */
export async function makeScene(seed: number, width = 640, height = 800): Promise<Sharp> {
  const side = 128;
  const data = Buffer.alloc(side * side * 3);
  const waves = Array.from({ length: 8 }, (_, index) => ({
    x: ((seed * 7919 * (index + 1)) % 41) - 20,
    y: ((seed * 104_729 * (index + 2)) % 43) - 21,
    shift: (seed * (index + 1)) % 6,
  }));
  for (let at = 0; at < side * side; at += 1) {
    const [x, y] = [(at % side) / side, Math.floor(at / side) / side];
    const light = waves.reduce((sum, wave) => sum + 15 * Math.sin(x * wave.x + y * wave.y + wave.shift), 128);
    data.set([light, light * 0.9, light * 0.8], at * 3);
  }
  const large = sharp(data, { raw: { width: side, height: side, channels: 3 } }).resize(width, height, { fit: 'fill' });
  return sharp(await large.png({ compressionLevel: 1 }).toBuffer());
}

/** Names of the colours in the four corners of an encoded picture. */
export async function cornersOf(image: Uint8Array): Promise<Record<string, Corner>> {
  const { data, info } = await sharp(image)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const near = (x: number, y: number): Corner => {
    const at = (y * info.width + x) * info.channels;
    return nearestColour([...data.subarray(at, at + 3)]);
  };
  const [right, bottom] = [info.width - 20, info.height - 20];
  return {
    topLeft: near(20, 20),
    topRight: near(right, 20),
    bottomLeft: near(20, bottom),
    bottomRight: near(right, bottom),
  };
}

/** Puts a chunk behind the header of a PNG. */
export function withPngChunk(png: Uint8Array, type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, 33), length, body, checksum, png.subarray(33)]);
}

/** Everything in an encoded JPEG, WebP or AVIF that is not the picture; empty for a clean one. */
export async function tracesIn(image: Uint8Array): Promise<string[]> {
  const { exif, xmp, iptc, icc, orientation, comments, format } = await sharp(image).metadata();
  const found = Object.entries({ exif, xmp, iptc, icc, orientation, comments })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name);
  // Long enough not to turn up by chance in megabytes of compressed pixels.
  const words = ['Exif\0\0', 'http://', 'Photoshop', 'iPhone', 'ICC_PROFILE', '<script', '<?php'];
  const text = Buffer.from(image).toString('latin1');
  return [
    ...found,
    ...words.filter((word) => text.includes(word)),
    ...(format === 'jpeg' ? jpegApplications(image) : []),
  ];
}

/** Application and comment segments of a JPEG beyond the JFIF header (ITU-T T.81, B.1.1.3). */
function jpegApplications(image: Uint8Array): string[] {
  const bytes = Buffer.from(image);
  const found: string[] = [];
  for (let at = 2; at + 4 < bytes.length && bytes[at + 1] !== 0xda; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xfe || (marker > 0xe0 && marker <= 0xef)) found.push(`segment ${marker.toString(16)}`);
  }
  return found;
}

function quarterAt(isLeft: boolean, isTop: boolean): Corner {
  if (isTop) return isLeft ? 'red' : 'green';
  return isLeft ? 'blue' : 'white';
}

function nearestColour(colour: number[]): Corner {
  const distance = (name: Corner) =>
    COLOURS[name].reduce((sum, value, channel) => sum + (value - (colour[channel] ?? 0)) ** 2, 0);
  return (Object.keys(COLOURS) as Corner[]).toSorted((a, b) => distance(a) - distance(b))[0] ?? 'white';
}
