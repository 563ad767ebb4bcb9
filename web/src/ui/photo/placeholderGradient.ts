import { thumbHashToRGBA } from 'thumbhash';

const cache = new Map<string, string | undefined>();

/** How many bands the picture is told in: enough for a head against its ground, a tenth of the bytes of a tiny picture. */
const BANDS = 5;

/** The picture's colours from top to bottom, from a ThumbHash in base64; nothing when it is not one. */
export function placeholderGradient(hash: string) {
  if (!cache.has(hash)) cache.set(hash, decode(hash));
  return cache.get(hash);
}

function decode(hash: string) {
  try {
    const {
      w: width,
      h: height,
      rgba,
    } = thumbHashToRGBA(Uint8Array.from(atob(hash), (letter) => letter.charCodeAt(0)));
    const bands = Array.from({ length: BANDS }, (_, band) => {
      const row = Math.round((band / (BANDS - 1)) * (height - 1));
      return meanColour(rgba.subarray(row * width * 4, (row + 1) * width * 4));
    });
    return `linear-gradient(${bands.join(',')})`;
  } catch {
    return undefined;
  }
}

function meanColour(pixels: Uint8Array) {
  const sums = [0, 0, 0];
  pixels.forEach((value, index) => {
    const channel = index % 4;
    if (channel < 3) sums[channel] = (sums[channel] ?? 0) + value;
  });
  return `#${sums
    .map((sum) =>
      Math.round(sum / (pixels.length / 4))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
