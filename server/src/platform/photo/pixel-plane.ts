/** Decoded pixels, row by row, 8 bits a channel. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
  channels: number;
}

/** One number per pixel, row by row. */
export interface Plane {
  values: Float64Array;
  width: number;
  height: number;
}

/** Luma of sRGB pixels, 0 (black) to 255 (white), with the weights of ITU-R BT.709. */
export function lumaOf(pixels: Pixels): Plane {
  const { data, width, height, channels } = pixels;
  const values = new Float64Array(width * height);
  for (let index = 0, at = 0; index < values.length; index += 1, at += channels)
    values[index] = 0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
  return { values, width, height };
}

/** Shrinks a plane to an exact size by averaging areas; the same picture in another size gives nearly the same plane. */
export function shrinkPlane(plane: Plane, width: number, height: number): Plane {
  const across = shrinkRows(plane, width);
  const turned = shrinkRows(turn(across), height);
  return turn(turned);
}

/** Mean and standard deviation. */
export function spreadOf(values: ArrayLike<number>): { mean: number; deviation: number } {
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    sum += value;
    squares += value * value;
  }
  const mean = sum / values.length;
  return { mean, deviation: Math.sqrt(Math.max(0, squares / values.length - mean * mean)) };
}

function shrinkRows(plane: Plane, width: number): Plane {
  const step = plane.width / width;
  const values = new Float64Array(width * plane.height);
  for (let row = 0; row < plane.height; row += 1)
    for (let column = 0; column < width; column += 1)
      values[row * width + column] = meanBetween(plane, row, { from: column * step, to: (column + 1) * step });
  return { values, width, height: plane.height };
}

function meanBetween(plane: Plane, row: number, span: { from: number; to: number }): number {
  const first = Math.floor(span.from);
  const last = Math.min(plane.width, Math.ceil(span.to - 1e-9));
  let sum = 0;
  for (let column = first; column < last; column += 1) {
    const share = Math.min(column + 1, span.to) - Math.max(column, span.from);
    sum += share * (plane.values[row * plane.width + column] ?? 0);
  }
  return sum / (span.to - span.from);
}

function turn(plane: Plane): Plane {
  const values = new Float64Array(plane.values.length);
  for (let row = 0; row < plane.height; row += 1)
    for (let column = 0; column < plane.width; column += 1)
      values[column * plane.height + row] = plane.values[row * plane.width + column] ?? 0;
  return { values, width: plane.height, height: plane.width };
}
