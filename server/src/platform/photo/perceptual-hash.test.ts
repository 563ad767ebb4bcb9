import type { Sharp } from 'sharp';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { hashDistance, hashPicture } from './perceptual-hash.ts';
import { makeScene } from './photo.factory.ts';
import { lumaOf } from './pixel-plane.ts';

/** Bits of 64 up to which two pictures count as the same; measured below, not assumed. */
const SAME = 10;

async function fingerprint(picture: Sharp) {
  const { data, info } = await sharp(await picture.png().toBuffer())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return hashPicture(lumaOf({ data, width: info.width, height: info.height, channels: info.channels }));
}

async function distances(one: Sharp, other: Sharp) {
  const [first, second] = await Promise.all([fingerprint(one), fingerprint(other)]);
  return {
    difference: hashDistance(first.dHash, second.dHash),
    frequency: hashDistance(first.pHash, second.pHash),
  };
}

describe('perceptual hash', () => {
  const recompressed = async (seed: number) => sharp(await (await makeScene(seed)).jpeg({ quality: 30 }).toBuffer());
  const resized = async (seed: number) => sharp(await (await makeScene(seed)).resize(211).png().toBuffer());
  const brightened = async (seed: number) => sharp(await (await makeScene(seed)).linear(1.15, 8).png().toBuffer());

  it.each([
    ['recompressed', recompressed],
    ['resized', resized],
    ['brightened', brightened],
  ])('stays within a few bits when a picture is %s', async (_, change) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { difference, frequency } = await distances(await makeScene(seed), await change(seed));

      expect(difference).toBeLessThanOrEqual(SAME);
      expect(frequency).toBeLessThanOrEqual(SAME);
    }
  });

  it('is far apart for different pictures', async () => {
    for (const [one, other] of [
      [1, 2],
      [3, 5],
      [4, 9],
      [6, 8],
    ] as const) {
      const { difference, frequency } = await distances(await makeScene(one), await makeScene(other));

      expect(Math.max(difference, frequency)).toBeGreaterThan(SAME);
    }
  });

  it('is 16 hexadecimal digits of each kind', async () => {
    const { dHash, pHash } = await fingerprint(await makeScene(7));

    expect([dHash, pHash]).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/), expect.stringMatching(/^[0-9a-f]{16}$/)]);
  });

  it('says when a picture is too even to be recognised', async () => {
    const even = sharp({ create: { width: 400, height: 400, channels: 3, background: '#c9a58a' } });

    expect(await fingerprint(even)).toMatchObject({ isLowVariance: true });
    expect(await fingerprint(await makeScene(1))).toMatchObject({ isLowVariance: false });
  });
});

describe('hash distance', () => {
  it.each([
    ['0000000000000000', '0000000000000000', 0],
    ['0000000000000000', 'ffffffffffffffff', 64],
    ['8000000000000001', '0000000000000000', 2],
  ])('between %s and %s is %i bits', (one, other, bits) => {
    expect(hashDistance(one, other)).toBe(bits);
  });
});
