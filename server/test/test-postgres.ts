import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.ts';
import { stopLeftovers } from '../src/platform/database/embedded-postgres-leftovers.ts';
import { lockFolder } from '../src/platform/database/embedded-postgres-lock.ts';

const PREFIX = 'stipple-test-postgres-';
const SETTLING_MILLISECONDS = 60_000;

/** One throw-away PostgreSQL for a whole test run. Sweeps away what killed runs left before it starts its own. */
export async function startTestPostgres(): Promise<EmbeddedPostgres> {
  await sweep();
  const dataDir = await mkdtemp(join(tmpdir(), PREFIX));
  const postgres = await startEmbeddedPostgres({ dataDir, isDurable: false });
  const stop = async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ...postgres, stop };
}

async function sweep(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  await Promise.all(names.map((name) => removeOrphan(join(tmpdir(), name)).catch(() => undefined)));
}

/** Passes over a folder so young that its run may not have locked it yet. Throws, and leaves the folder alone, when a living run holds it. */
async function removeOrphan(dataDir: string): Promise<void> {
  const { mtimeMs } = await stat(dataDir);
  if (Date.now() - mtimeMs < SETTLING_MILLISECONDS) return;
  const cluster = join(dataDir, 'postgres');
  const lock = lockFolder(cluster);
  await stopLeftovers(cluster);
  lock.release();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
}
