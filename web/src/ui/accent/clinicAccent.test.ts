import { describe, expect, it } from 'vitest';
import { clinicAccent } from './clinicAccent.ts';
import { hexOf, luminanceOf, oklchOf } from './oklch.ts';

function colourOf(hex: string) {
  const colour = oklchOf(hex);
  if (!colour) throw new Error(`no colour: ${hex}`);
  return colour;
}

function contrast(a: string, b: string) {
  const [dark, light] = [a, b].map((hex) => luminanceOf(colourOf(hex))).toSorted((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function channels(hex: string) {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}

/** Largest difference in any channel, of 255. */
function distance(a: string, b: string) {
  const other = channels(b);
  return Math.max(...channels(a).map((value, index) => Math.abs(value - (other[index] ?? 0))));
}

const given = ['#80492A', '#FFD400', '#3B82F6', '#FF2D55', '#00B8A9', '#ffffff', '#000000', '#0f0'];

describe('oklch', () => {
  it.each(given)('survives the way there and back: %s', (hex) => {
    const long = hex.length === 4 ? '#00ff00' : hex.toLowerCase();

    expect(distance(hexOf(colourOf(hex)), long)).toBeLessThanOrEqual(1);
  });
});

describe('clinicAccent', () => {
  it.each([
    ['#80492A', '#80492A'],
    ['#FFD400', '#705C01'],
    ['#3B82F6', '#325CA0'],
    ['#FF2D55', '#683739'],
    ['#00B8A9', '#476460'],
  ])('makes of %s about %s', (raw, expected) => {
    expect(distance(clinicAccent(raw)?.light.accent ?? '#000000', expected)).toBeLessThanOrEqual(12);
  });

  it.each(given)('stays readable in both schemes: %s', (raw) => {
    const accents = clinicAccent(raw);
    if (!accents) throw new Error('no accent');

    expect(contrast(accents.light.accent, '#ffffff')).toBeGreaterThanOrEqual(5.5);
    expect(contrast(accents.light.text, accents.light.tint)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(accents.dark.accent, accents.dark.onAccent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(accents.dark.accent, accents.dark.tint)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([null, undefined, '', 'red', '#12', 'url(x)'])('draws nothing from %s', (raw) => {
    expect(clinicAccent(raw)).toBeUndefined();
  });
});
