/** Reference white D65 (CIE 1931, 2°), to which sRGB refers (IEC 61966-2-1). */
const WHITE = { x: 0.95047, y: 1, z: 1.08883 };

/** How far one colour (`#RRGGBB`) has moved from another in the a*b* plane of CIELAB 1976, leaving lightness aside. */
export function colourShift(from: string, to: string): number {
  const start = chromaOf(from);
  const end = chromaOf(to);
  return Math.hypot(end.a - start.a, end.b - start.b);
}

function chromaOf(colour: string): { a: number; b: number } {
  const red = linear(colour, 1);
  const green = linear(colour, 3);
  const blue = linear(colour, 5);
  const x = cubeRoot((0.4124 * red + 0.3576 * green + 0.1805 * blue) / WHITE.x);
  const y = cubeRoot((0.2126 * red + 0.7152 * green + 0.0722 * blue) / WHITE.y);
  const z = cubeRoot((0.0193 * red + 0.1192 * green + 0.9505 * blue) / WHITE.z);
  return { a: 500 * (x - y), b: 200 * (y - z) };
}

function linear(colour: string, at: number): number {
  const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

const cubeRoot = (value: number): number =>
  value > 216 / 24_389 ? Math.cbrt(value) : (24_389 / 27 / 116) * value + 16 / 116;
