import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWebIfChanged } from '@stipple/workbench/web-build';
import { photosMade } from './photos-made.ts';
import { startProduct } from './start-product.ts';

/** Names the prepared folder to the workers. Set beforehand it is used as it is, or made there and kept: for repeated runs. */
export const WORLD_VARIABLE = 'STIPPLE_E2E_WORLD';

/**
 * Before all journeys: builds the pages, and lets the product load the demo world once. Each worker then runs the product
 * on a copy of its own, so that a journey may move the clock or withdraw a case without another noticing.
 */
// oxlint-disable-next-line import/no-default-export -- the runner asks for one
export default async function prepareWorld(): Promise<() => Promise<void>> {
  await buildWebIfChanged((message) => process.stdout.write(`… ${message}\n`));
  const kept = process.env[WORLD_VARIABLE];
  if (kept !== undefined) {
    if (!existsSync(kept)) await fillWorld(kept);
    return async () => undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), 'stipple-e2e-'));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    process.env[WORLD_VARIABLE] = join(folder, 'world');
    await fillWorld(join(folder, 'world'));
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}

async function fillWorld(folder: string): Promise<void> {
  const began = performance.now();
  process.stdout.write('… Loading the demo world\n');
  await mkdir(folder, { recursive: true });
  const product = await startProduct(folder);
  try {
    await photosMade(product.url);
  } finally {
    await product.stop();
  }
  process.stdout.write(`… Loaded in ${Math.round((performance.now() - began) / 1000)} s\n`);
}
