/** A colour by lightness (0 to 1), chroma and hue in degrees (Björn Ottosson, "A perceptual color space", 2020). */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

type Rgb = readonly [number, number, number];

/** Reads `#rgb` or `#rrggbb`; nothing when it is not one. */
export function oklchOf(hex: string): Oklch | undefined {
  const digits = /^#(?:[\da-f]{3}|[\da-f]{6})$/i.exec(hex.trim())?.[0].slice(1);
  if (!digits) return undefined;
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const channel = (start: number) => linear(Number.parseInt(long.slice(start, start + 2), 16) / 255);
  return fromLinear([channel(0), channel(2), channel(4)]);
}

/** The colour as `#rrggbb`, with its chroma taken back until a screen can show it. */
export function hexOf(colour: Oklch): string {
  return `#${displayable(colour).map(byte).join('')}`;
}

/** WCAG 2.x relative luminance, 0 to 1. */
export function luminanceOf(colour: Oklch): number {
  const [r, g, b] = displayable(colour).map((value) => linear(Math.round(value * 255) / 255));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function displayable(colour: Oklch): Rgb {
  let c = colour.c;
  while (c > 0) {
    const rgb = toLinear({ ...colour, c });
    if (rgb.every((value) => value >= -0.0005 && value <= 1.0005)) return encode(rgb);
    c -= 0.002;
  }
  return encode(toLinear({ ...colour, c: 0 }));
}

function encode([r, g, b]: Rgb): Rgb {
  return [companded(r), companded(g), companded(b)];
}

function byte(value: number) {
  return Math.round(value * 255)
    .toString(16)
    .padStart(2, '0');
}

function linear(value: number) {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function companded(value: number) {
  const inside = Math.min(1, Math.max(0, value));
  return inside <= 0.0031308 ? inside * 12.92 : 1.055 * inside ** (1 / 2.4) - 0.055;
}

function fromLinear([r, g, b]: Rgb): Oklch {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const yellow = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const hue = (Math.atan2(yellow, a) * 180) / Math.PI;
  return { l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, c: Math.hypot(a, yellow), h: (hue + 360) % 360 };
}

function toLinear({ l, c, h }: Oklch): Rgb {
  const angle = (h * Math.PI) / 180;
  const a = c * Math.cos(angle);
  const b = c * Math.sin(angle);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}
