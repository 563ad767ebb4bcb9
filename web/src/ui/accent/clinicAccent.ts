import { hexOf, luminanceOf, type Oklch, oklchOf } from './oklch.ts';

/** The tokens that change inside a clinic's own surfaces. */
export interface Accent {
  accent: string;
  hover: string;
  tint: string;
  text: string;
  onAccent: string;
}

const VIRIDIAN_HUE = 186;
const MADDER_HUE = 29;
const LIGHTEST = 0.48;
const DARK_INK = '#131a1c';

/** White text reads at least this well on an accent. */
const CONTRAST = 5.5;

/**
 * Derives both schemes from the one colour a clinic gave. Never the raw colour: what is near viridian goes grey, so that it
 * can't pass for the seal; what is near madder goes dark, so that it can't pass for danger.
 */
export function clinicAccent(given: string | null | undefined): { light: Accent; dark: Accent } | undefined {
  const colour = given ? oklchOf(given) : undefined;
  if (!colour) return undefined;
  return { light: lightAccent(colour), dark: darkAccent(colour) };
}

function lightAccent({ l, c, h }: Oklch): Accent {
  const isMadder = hueDistance(h, MADDER_HUE) <= 18;
  const chroma = tamed(c, h);
  let lightness = Math.min(l, isMadder ? 0.4 : LIGHTEST);
  while (contrastWithWhite({ l: lightness, c: chroma, h }) < CONTRAST && lightness > 0) lightness -= 0.005;

  return {
    accent: hexOf({ l: lightness, c: chroma, h }),
    hover: hexOf({ l: lightness - 0.06, c: chroma, h }),
    tint: hexOf({ l: 0.95, c: Math.min(0.13 * chroma, 0.0115), h }),
    text: hexOf({ l: Math.min(lightness, 0.42), c: chroma, h }),
    onAccent: '#ffffff',
  };
}

function darkAccent({ c, h }: Oklch): Accent {
  const chroma = Math.min(tamed(c, h), 0.085);
  const accent = hexOf({ l: 0.76, c: chroma, h });
  return {
    accent,
    hover: hexOf({ l: 0.82, c: chroma, h }),
    tint: hexOf({ l: 0.26, c: Math.min(chroma, 0.022), h }),
    text: accent,
    onAccent: DARK_INK,
  };
}

function tamed(chroma: number, hue: number) {
  if (hueDistance(hue, VIRIDIAN_HUE) <= 45) return Math.min(chroma, 0.035);
  if (hueDistance(hue, MADDER_HUE) <= 18) return Math.min(chroma, 0.07);
  return Math.min(chroma, 0.12);
}

function hueDistance(a: number, b: number) {
  const distance = Math.abs(a - b) % 360;
  return Math.min(distance, 360 - distance);
}

function contrastWithWhite(colour: Oklch) {
  return 1.05 / (luminanceOf(colour) + 0.05);
}
