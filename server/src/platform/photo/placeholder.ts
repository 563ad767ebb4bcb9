import { rgbaToThumbHash } from 'thumbhash';

import { shrinkPlane, type Pixels } from './pixel-plane.ts';

const SIDE_MAX = 100;

/** A ThumbHash (about 25 bytes, base64) that the page paints until a picture has arrived. */
export function placeholderOf(pixels: Pixels): string {
  const scale = Math.min(1, SIDE_MAX / Math.max(pixels.width, pixels.height));
  const width = Math.max(1, Math.round(pixels.width * scale));
  const height = Math.max(1, Math.round(pixels.height * scale));
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let channel = 0; channel < 3; channel += 1) {
    const { values } = shrinkPlane(channelOf(pixels, channel), width, height);
    for (let index = 0; index < values.length; index += 1) rgba[index * 4 + channel] = Math.round(values[index] ?? 0);
  }
  return Buffer.from(rgbaToThumbHash(width, height, rgba)).toString('base64');
}

function channelOf({ data, width, height, channels }: Pixels, channel: number) {
  const values = new Float64Array(width * height);
  for (let index = 0; index < values.length; index += 1) values[index] = data[index * channels + channel] ?? 0;
  return { values, width, height };
}
