import { shrinkPlane, spreadOf, type Plane } from './pixel-plane.ts';

/** Fingerprints of how a picture looks: recompressed or resized copies differ in few bits, other pictures in about half. */
export interface PerceptualHashes {
  /** 64-bit difference hash (gradients between neighbours), 16 hexadecimal digits. */
  dHash: string;
  /** 64-bit hash of the low frequencies (discrete cosine transform), 16 hexadecimal digits. */
  pHash: string;
  /** The picture is so even that its fingerprints are noise; never match on them. */
  isLowVariance: boolean;
}

const SIDE = 8;
const FREQUENCY_SIDE = 32;
/** Luma deviation (of 255) below which the shrunken picture has nothing to recognise. */
const FLAT_BELOW = 4;

/** Fingerprints the luma of a whole picture. */
export function hashPicture(luma: Plane): PerceptualHashes {
  const small = shrinkPlane(luma, FREQUENCY_SIDE, FREQUENCY_SIDE);
  return {
    dHash: differenceHash(luma),
    pHash: frequencyHash(small),
    isLowVariance: spreadOf(small.values).deviation < FLAT_BELOW,
  };
}

/** Bits in which two fingerprints of the same kind differ, 0 to 64. */
export function hashDistance(one: string, other: string): number {
  let difference = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let count = 0;
  for (; difference > 0n; difference &= difference - 1n) count += 1;
  return count;
}

function differenceHash(luma: Plane): string {
  const { values, width } = shrinkPlane(luma, SIDE + 1, SIDE);
  const bits: boolean[] = [];
  for (let row = 0; row < SIDE; row += 1)
    for (let column = 0; column < SIDE; column += 1) {
      const at = row * width + column;
      bits.push((values[at] ?? 0) < (values[at + 1] ?? 0));
    }
  return toHex(bits);
}

function frequencyHash(plane: Plane): string {
  const low: number[] = [];
  for (let row = 1; row <= SIDE; row += 1)
    for (let column = 1; column <= SIDE; column += 1) low.push(cosineCoefficient(plane, row, column));
  const sorted = low.toSorted((a, b) => a - b);
  const median = ((sorted[low.length / 2 - 1] ?? 0) + (sorted[low.length / 2] ?? 0)) / 2;
  return toHex(low.map((value) => value > median));
}

/** One coefficient of the two-dimensional DCT-II; scale is left out, since only order counts. */
function cosineCoefficient(plane: Plane, row: number, column: number): number {
  let sum = 0;
  for (let y = 0; y < plane.height; y += 1) {
    const vertical = Math.cos(((2 * y + 1) * row * Math.PI) / (2 * plane.height));
    for (let x = 0; x < plane.width; x += 1)
      sum +=
        vertical *
        Math.cos(((2 * x + 1) * column * Math.PI) / (2 * plane.width)) *
        (plane.values[y * plane.width + x] ?? 0);
  }
  return sum;
}

function toHex(bits: boolean[]): string {
  const digits = bits.map((bit) => (bit ? '1' : '0')).join('');
  return BigInt(`0b${digits}`).toString(16).padStart(16, '0');
}
