import type { Stage } from '@stipple/contract';

/** A spot of the scalp seen from above: `a` from left (-1) to right (1), `b` from forehead (-1) to nape (1). */
export interface Spot {
  a: number;
  b: number;
}

interface Ellipse {
  a: number;
  b: number;
  width: number;
  length: number;
  /** What stays inside it, 0 (bare) to 1 (full). */
  left?: number;
  /** Softness of its edge, in the same unit as its size. */
  edge?: number;
}

const HAIRLINE = -0.64;

/** Whether hair ever grew at this spot: behind a full, young hairline. */
export function isScalp({ a, b }: Spot) {
  return b > HAIRLINE + 0.2 * a * a;
}

/** How much of the hair is there at a spot, 0 to 1, in a typical head of this class. */
export function hairDensity(stage: Stage, spot: Spot) {
  return isScalp(spot) ? growth[stage](spot) : 0;
}

const temples = (recess: Omit<Ellipse, 'a'> & { a: number }) => [recess, { ...recess, a: -recess.a }];

const growth: Record<Stage, (spot: Spot) => number> = {
  NORWOOD_I: () => 1,
  NORWOOD_II: losing(temples({ a: 0.56, b: -0.58, width: 0.27, length: 0.24 })),
  NORWOOD_III: losing(temples({ a: 0.47, b: -0.56, width: 0.31, length: 0.46 })),
  NORWOOD_III_VERTEX: losing([
    ...temples({ a: 0.5, b: -0.56, width: 0.3, length: 0.38 }),
    { a: 0, b: 0.44, width: 0.3, length: 0.22, edge: 0.2 },
  ]),
  NORWOOD_IV: losing([
    ...temples({ a: 0.46, b: -0.58, width: 0.38, length: 0.6 }),
    { a: 0, b: -0.66, width: 0.2, length: 0.36, left: 0.55 },
    { a: 0, b: 0.42, width: 0.42, length: 0.29, edge: 0.15 },
  ]),
  NORWOOD_V: losing([
    { a: 0, b: -0.58, width: 0.76, length: 0.62 },
    { a: 0, b: 0.12, width: 0.56, length: 0.16, left: 0.5 },
    { a: 0, b: 0.44, width: 0.52, length: 0.31 },
  ]),
  NORWOOD_VI: losing([
    { a: 0, b: -0.5, width: 0.78, length: 0.72 },
    { a: 0, b: 0.12, width: 0.68, length: 0.62 },
  ]),
  NORWOOD_VII: losing([
    { a: 0, b: -0.5, width: 1.2, length: 0.72 },
    { a: 0, b: 0.02, width: 0.86, length: 0.84, edge: 0.06 },
  ]),
  LUDWIG_I: losing([
    { a: 0, b: -0.06, width: 0.4, length: 0.46, left: 0.62, edge: 0.4 },
    { a: 0, b: -0.1, width: 0.055, length: 0.6, edge: 0.1 },
  ]),
  LUDWIG_II: losing([
    { a: 0, b: -0.06, width: 0.54, length: 0.5, left: 0.34, edge: 0.35 },
    { a: 0, b: -0.08, width: 0.12, length: 0.5, edge: 0.3 },
  ]),
  LUDWIG_III: losing([
    { a: 0, b: -0.02, width: 0.66, length: 0.52, edge: 0.3 },
    { a: 0, b: -0.7, width: 0.6, length: 0.28, left: 0.6, edge: 0.3 },
  ]),
  ALOPECIA_AREATA: losing([
    { a: -0.36, b: -0.14, width: 0.27, length: 0.22, edge: 0.04 },
    { a: 0.42, b: 0.2, width: 0.24, length: 0.19, edge: 0.04 },
    { a: -0.16, b: 0.56, width: 0.19, length: 0.15, edge: 0.04 },
    { a: 0.3, b: -0.34, width: 0.15, length: 0.12, edge: 0.04 },
  ]),
  SCAR: ({ a, b }) => (Math.abs(a) < 0.6 && Math.abs(b - scarLine(a)) < 0.075 ? 0 : 1),
};

/** The course of the drawn scar: aslant, because a level one reads as a smile. */
export function scarLine(a: number) {
  return 0.24 + 0.5 * a - 0.25 * a ** 3;
}

function losing(areas: readonly Ellipse[]) {
  return (spot: Spot) => Math.min(1, ...areas.map((area) => remainder(area, spot)));
}

function remainder({ a, b, width, length, left = 0, edge = 0.1 }: Ellipse, spot: Spot) {
  const distance = Math.hypot((spot.a - a) / width, (spot.b - b) / length) - 1;
  const outside = Math.min(1, Math.max(0, 0.5 + distance / (2 * edge)));
  return left + (1 - left) * outside;
}
