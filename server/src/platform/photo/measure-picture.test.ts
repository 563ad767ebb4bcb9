import type { Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';

import { measurePicture } from './measure-picture.ts';
import { makeQuarters, makeScene } from './photo.factory.ts';
import { shrinkPlane } from './pixel-plane.ts';

async function measure(picture: Sharp) {
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return measurePicture({ data, width: info.width, height: info.height, channels: info.channels });
}

describe('measures', () => {
  it('calls a picture 28 % brighter whose pixels are 28 % brighter', async () => {
    const before = await measure((await makeScene(2)).linear(0.6, 0));
    const after = await measure((await makeScene(2)).linear(0.6 * 1.28, 0));

    expect(after.luminance / before.luminance).toBeCloseTo(1.28, 2);
  });

  it('finds a blurred picture much less sharp', async () => {
    const crisp = await measure(await makeQuarters());
    const blurred = await measure((await makeQuarters()).blur(4));

    expect(blurred.sharpness).toBeLessThan(crisp.sharpness / 20);
  });

  it('gives the average colour', async () => {
    const { averageColour, luminance } = await measure((await makeScene(1)).linear([0, 0, 0], [200, 100, 50]));

    expect(averageColour).toBe('#c86432');
    expect(luminance).toBeCloseTo(0.2126 * 200 + 0.7152 * 100 + 0.0722 * 50, 1);
  });

  it('finds no contrast in an even picture', async () => {
    expect(await measure((await makeScene(1)).linear(0, 90))).toMatchObject({ contrast: 0, sharpness: 0 });
  });
});

describe('shrinking a plane', () => {
  it('averages areas, split pixels by their share', () => {
    const plane = { values: Float64Array.from([0, 3, 6, 9, 12, 15]), width: 3, height: 2 };

    const small = shrinkPlane(plane, 2, 1);

    expect([...small.values]).toEqual([5.5, 9.5]);
  });
});
