import { BitWriter, SureEncoder } from './hevc-bits.factory.ts';

/** Pixels in full-range YCbCr (BT.601) at a place. */
export type PixelAt = (x: number, y: number) => readonly [number, number, number];

export interface HeicPicture {
  /** Multiples of 32. */
  width: number;
  height: number;
  pixelAt: PixelAt;
  /** Quarter turns to the left that a reader must make (`irot`). */
  turns?: 0 | 1 | 2 | 3;
  exif?: Uint8Array;
  colourProfile?: Uint8Array;
}

const BLOCK = 32;
const NAL = { video: 32, sequence: 33, picture: 34, slice: 20 } as const;

/**
 * A HEIC file as a phone writes it, with a picture coded in raw samples (I_PCM), so that tests need neither an encoder nor
 * somebody's photograph. After ITU-T H.265, ISO/IEC 23008-12 and 14496-12.
 */
export function makeHeic(picture: HeicPicture): Buffer {
  const slice = nal(NAL.slice, sliceOf(picture));
  const items = [
    { type: 'hvc1', data: Buffer.concat([uint(4, slice.length), slice]) },
    ...(picture.exif ? [{ type: 'Exif', data: Buffer.concat([uint(4, 6), exifBlock(picture.exif)]) }] : []),
  ];
  const start = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1'));
  const metaLength = metaOf(picture, items, 0).length;
  const meta = metaOf(picture, items, start.length + metaLength + 8);
  return Buffer.concat([start, meta, box('mdat', ...items.map(({ data }) => data))]);
}

interface Item {
  type: string;
  data: Buffer;
}

function metaOf(picture: HeicPicture, items: Item[], dataAt: number): Buffer {
  let at = dataAt;
  const places = items.map(({ data }, index) => {
    const place = [uint(2, index + 1), uint(2, 0), uint(2, 1), uint(4, at), uint(4, data.length)];
    at += data.length;
    return Buffer.concat(place);
  });
  const entries = items.map(({ type }, index) =>
    fullBox('infe', 2, uint(2, index + 1), uint(2, 0), Buffer.from(`${type}\0`, 'latin1')),
  );
  const properties = propertiesOf(picture);
  const uses = Buffer.from([properties.length, ...properties.map((_, index) => 0x80 | (index + 1))]);
  return fullBox(
    'meta',
    0,
    fullBox('hdlr', 0, uint(4, 0), Buffer.from('pict', 'latin1'), Buffer.alloc(13)),
    fullBox('pitm', 0, uint(2, 1)),
    fullBox('iloc', 0, Buffer.from([0x44, 0]), uint(2, items.length), ...places),
    fullBox('iinf', 0, uint(2, items.length), ...entries),
    ...(items.length > 1 ? [fullBox('iref', 0, box('cdsc', uint(2, 2), uint(2, 1), uint(2, 1)))] : []),
    box('iprp', box('ipco', ...properties), fullBox('ipma', 0, uint(4, 1), uint(2, 1), uses)),
  );
}

function propertiesOf({ width, height, turns = 0, colourProfile }: HeicPicture): Buffer[] {
  const profile = colourProfile ? Buffer.concat([Buffer.from('prof', 'latin1'), colourProfile]) : undefined;
  const fullRange = Buffer.concat([Buffer.from('nclx', 'latin1'), uint(2, 1), uint(2, 13), uint(2, 6), uint(1, 0x80)]);
  return [
    box('hvcC', configurationOf(width, height)),
    fullBox('ispe', 0, uint(4, width), uint(4, height)),
    box('colr', fullRange),
    ...(profile ? [box('colr', profile)] : []),
    ...(turns ? [box('irot', uint(1, turns))] : []),
  ];
}

function configurationOf(width: number, height: number): Buffer {
  const sets = [
    [NAL.video, videoSet()],
    [NAL.sequence, sequenceSet(width, height)],
    [NAL.picture, pictureSet()],
  ] as const;
  const arrays = sets.map(([type, set]) => {
    const unit = nal(type, set);
    return Buffer.concat([uint(1, 0x80 | type), uint(2, 1), uint(2, unit.length), unit]);
  });
  const profile = Buffer.from('0103700000009000000000005af000fcfdf8f800000f', 'hex');
  return Buffer.concat([profile, uint(1, arrays.length), ...arrays]);
}

/** Main Still Picture, level 3 (7.3.3). */
const profileTierLevel = (to: BitWriter) => to.bits(3, 8).bits(0x70000000, 32).bits(0x9000, 16).bits(0, 32).bits(90, 8);

const videoSet = () =>
  profileTierLevel(new BitWriter().bits(0, 4).bits(3, 2).bits(0, 6).bits(0, 3).bits(1, 1).bits(0xffff, 16))
    .bits(1, 1)
    .ue(0)
    .ue(0)
    .ue(0)
    .bits(0, 6)
    .ue(0)
    .bits(0, 2)
    .end();

/** Coding blocks of 32 and no other size, each of them raw. */
const sequenceSet = (width: number, height: number) =>
  profileTierLevel(new BitWriter().bits(0, 4).bits(0, 3).bits(1, 1))
    .ue(0)
    .ue(1)
    .ue(width)
    .ue(height)
    .bits(0, 1)
    .ue(0)
    .ue(0)
    .ue(0)
    .bits(1, 1)
    .ue(0)
    .ue(0)
    .ue(0)
    .ue(2)
    .ue(0)
    .ue(0)
    .ue(3)
    .ue(0)
    .ue(0)
    .bits(0, 3)
    .bits(1, 1)
    .bits(7, 4)
    .bits(7, 4)
    .ue(2)
    .ue(0)
    .bits(1, 1)
    .ue(0)
    .bits(0, 5)
    .end();

const pictureSet = () =>
  new BitWriter()
    .ue(0)
    .ue(0)
    .bits(0, 7)
    .ue(0)
    .ue(0)
    .ue(0)
    .bits(0, 3)
    .ue(0)
    .ue(0)
    .bits(0, 7)
    .bits(1, 1)
    .bits(1, 2)
    .bits(0, 2)
    .ue(0)
    .bits(0, 2)
    .end();

function sliceOf({ width, height, pixelAt }: HeicPicture): Uint8Array {
  const out = new BitWriter().bits(1, 1).bits(0, 1).ue(0).ue(2).ue(0).bits(1, 1).alignWithZeros();
  const encoder = new SureEncoder(out);
  for (let top = 0; top < height; top += BLOCK)
    for (let left = 0; left < width; left += BLOCK) {
      if (top + left > 0) encoder.goOn();
      encoder.probable();
      encoder.stop();
      out.bytes(samplesOf(pixelAt, left, top));
    }
  encoder.stop();
  return out.written();
}

function samplesOf(pixelAt: PixelAt, left: number, top: number): Uint8Array {
  const samples = new Uint8Array((BLOCK * BLOCK * 3) / 2);
  let at = 0;
  for (let y = 0; y < BLOCK; y += 1)
    for (let x = 0; x < BLOCK; x += 1, at += 1) samples[at] = pixelAt(left + x, top + y)[0];
  for (const channel of [1, 2] as const)
    for (let y = 0; y < BLOCK; y += 2)
      for (let x = 0; x < BLOCK; x += 2, at += 1) samples[at] = pixelAt(left + x, top + y)[channel];
  return samples;
}

/** A unit with its header, and an escape wherever its content looks like the start of another (7.3.1). */
function nal(type: number, content: Uint8Array): Buffer {
  const escaped: number[] = [type << 1, 1];
  let zeros = 0;
  for (const byte of content) {
    if (zeros >= 2 && byte <= 3) {
      escaped.push(3);
      zeros = 0;
    }
    escaped.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return Buffer.from(escaped);
}

function exifBlock(exif: Uint8Array): Buffer {
  const block = Buffer.from(exif);
  return block.subarray(0, 4).toString('latin1') === 'Exif' ? block : Buffer.concat([Buffer.from('Exif\0\0'), block]);
}

function uint(length: number, value: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, 0, length);
  return bytes;
}

const box = (type: string, ...parts: Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  return Buffer.concat([uint(4, content.length + 8), Buffer.from(type, 'latin1'), content]);
};

const fullBox = (type: string, version: number, ...parts: Uint8Array[]): Buffer =>
  box(type, uint(4, version * 2 ** 24), ...parts);
