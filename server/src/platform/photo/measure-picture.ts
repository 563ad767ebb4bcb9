import type { PhotoMeasures } from '@stipple/contract';

import { lumaOf, spreadOf, type Pixels, type Plane } from './pixel-plane.ts';

/** Pixels on the longer side at which pictures are measured, so that numbers of different cameras compare. */
export const MEASURED_SIDE = 1024;

/** Measures light, colour and sharpness of a picture shrunk to {@link MEASURED_SIDE}. */
export function measurePicture(pixels: Pixels): PhotoMeasures {
  const luma = lumaOf(pixels);
  const { mean, deviation } = spreadOf(luma.values);
  return {
    luminance: round(mean),
    contrast: round(deviation),
    sharpness: round(laplacianVariance(luma)),
    averageColour: averageColour(pixels),
  };
}

/** Variance of the Laplacian (four neighbours) over luma 0 to 255: high where edges are crisp. */
function laplacianVariance({ values, width, height }: Plane): number {
  const edges = new Float64Array(Math.max(0, (width - 2) * (height - 2)));
  let index = 0;
  for (let row = 1; row < height - 1; row += 1)
    for (let at = row * width + 1; at < (row + 1) * width - 1; at += 1) {
      const around =
        (values[at - 1] ?? 0) + (values[at + 1] ?? 0) + (values[at - width] ?? 0) + (values[at + width] ?? 0);
      edges[index] = around - 4 * (values[at] ?? 0);
      index += 1;
    }
  return spreadOf(edges).deviation ** 2;
}

function averageColour({ data, channels }: Pixels): string {
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let at = 0; at < data.length; at += channels) {
    red += data[at] ?? 0;
    green += data[at + 1] ?? 0;
    blue += data[at + 2] ?? 0;
  }
  const digits = (sum: number) =>
    Math.round((sum * channels) / data.length)
      .toString(16)
      .padStart(2, '0');
  return `#${digits(red)}${digits(green)}${digits(blue)}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
