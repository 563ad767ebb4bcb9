import { seededRandom } from './seededRandom.ts';

interface Shape {
  /** Filled part, 0 to 1. */
  share: number;
  columns: number;
  rows: number;
}

const CELL = 4;
const JITTER = 0.9;

/** Two paths of zero-length strokes: with round caps each is a dot. Columns fill from the left, the last one in part. */
export function densityDots({ share, columns, rows }: Shape) {
  const random = seededRandom(columns * 31 + rows);
  const total = columns * rows;
  const filledCount = share > 0 ? Math.max(1, Math.round(share * total)) : 0;
  const filled: string[] = [];
  const open: string[] = [];

  for (let index = 0; index < total; index += 1) {
    const column = Math.floor(index / rows);
    const row = ((index % rows) + column) % rows;
    const x = column * CELL + 2 + (random() - 0.5) * JITTER + (row % 2 ? 0.5 : -0.5);
    const y = row * CELL + 2 + (random() - 0.5) * JITTER;
    (index < filledCount ? filled : open).push(`M${x.toFixed(1)} ${y.toFixed(1)}h0`);
  }

  return { filled: filled.join(''), open: open.join('') };
}
