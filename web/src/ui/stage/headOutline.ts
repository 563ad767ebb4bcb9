const CENTRE = { x: 32, y: 34 };
const HALF = { x: 21.5, y: 26 };

/** Half the width of the head at a length from -1 (forehead) to 1 (nape): an egg, wider behind. */
export function halfWidth(b: number) {
  return (1 - Math.abs(b) ** 2.3) ** (1 / 2.1) * (1 + 0.08 * b);
}

/** A point of the 64 × 68 drawing from head coordinates. */
export function drawn({ a, b }: { a: number; b: number }) {
  return { x: CENTRE.x + a * HALF.x, y: CENTRE.y + b * HALF.y };
}

/** Head coordinates of a point of the drawing. */
export function headSpot({ x, y }: { x: number; y: number }) {
  return { a: (x - CENTRE.x) / HALF.x, b: (y - CENTRE.y) / HALF.y };
}

function outlinePath() {
  const steps = 40;
  const side = Array.from({ length: steps + 1 }, (_, index) => -Math.cos((index / steps) * Math.PI));
  const right = side.map((b) => drawn({ a: halfWidth(b), b }));
  const left = side.toReversed().map((b) => drawn({ a: -halfWidth(b), b }));
  return `M${[...right, ...left].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

/** Skull, nose and ears, face up. */
export const headPaths = {
  skull: outlinePath(),
  nose: 'M28.9 8.3Q30.6 3.6 32 3.6T35.1 8.3',
  ears: 'M53.3 30.6q3.6-1.7 4.2 2.1q.4 4.6-3.6 5.6M10.7 30.6q-3.6-1.7-4.2 2.1q-.4 4.6 3.6 5.6',
};
