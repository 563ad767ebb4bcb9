import type { Stage } from '@stipple/contract';
import { seededRandom } from '../density/seededRandom.ts';
import { hairDensity, isScalp, scarLine } from './hairDensity.ts';
import { drawn, halfWidth, headSpot } from './headOutline.ts';

const PITCH = 3.5;
const RIM = 0.07;

export interface StageDots {
  /** Full hair, thinned hair, and where hair was; paths of zero-length strokes. */
  full: string;
  thin: string;
  lost: string;
  scar?: string;
}

const cache = new Map<Stage, StageDots>();

/** The dots of a class, computed once. */
export function stageDots(stage: Stage): StageDots {
  const known = cache.get(stage);
  if (known) return known;

  const made = makeStageDots(stage);
  cache.set(stage, made);
  return made;
}

function makeStageDots(stage: Stage): StageDots {
  const random = seededRandom(7);
  const paths = { full: '', thin: '', lost: '' };

  for (const point of grid()) {
    const chance = random();
    const spot = headSpot(point);
    const isInside = Math.abs(spot.b) < 1 - RIM && Math.abs(spot.a) < halfWidth(spot.b) - RIM;
    if (!isInside || !isScalp(spot)) continue;

    paths[sizeOf(hairDensity(stage, spot), chance)] += `M${point.x.toFixed(1)} ${point.y.toFixed(1)}h0`;
  }

  return stage === 'SCAR' ? { ...paths, scar: scarPath() } : paths;
}

function sizeOf(density: number, chance: number) {
  if (density < 0.15 || chance > density + 0.25) return 'lost';
  return density > 0.8 ? 'full' : 'thin';
}

/** Points of a hexagonal grid, symmetric about the middle of the head. */
function grid() {
  const rows = Array.from({ length: 20 }, (_, row) => row);
  return rows.flatMap((row) => {
    const offset = row % 2 === 0 ? 0 : PITCH / 2;
    const y = 6 + row * PITCH * 0.866;
    return Array.from({ length: 15 }, (_, column) => ({ x: 32 + (column - 7) * PITCH + offset, y }));
  });
}

function scarPath() {
  const steps = [-0.54, -0.36, -0.18, 0, 0.18, 0.36, 0.54];
  return `M${steps
    .map((a) => drawn({ a, b: scarLine(a) }))
    .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('L')}`;
}
