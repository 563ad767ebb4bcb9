import { type Env, SettingsError } from '../env.ts';
import { startEmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres.ts';
import { ensureDatabase, onServer } from './ensure-database.ts';

const NAME = 'stipple';
const OLDEST_VERSION = 150_000;

export interface FoundDatabase {
  /** Login that may create roles and tables: for migrations, never for requests. */
  readonly ownerUrl: string;
  /** Ends the embedded PostgreSQL; another one is left as it is. */
  stop(): Promise<void>;
}

type Wishes = Omit<EmbeddedPostgresOptions, 'dataDir' | 'port' | 'isDurable'>;

/** The database that the settings name, or the embedded one, started for us. */
export async function findDatabase(
  env: Pick<Env, 'DATABASE_URL' | 'STIPPLE_DATA_DIR'>,
  wishes: Wishes = {},
): Promise<FoundDatabase> {
  if (env.DATABASE_URL === undefined) return startOwn(env.STIPPLE_DATA_DIR, wishes);
  await assertModern(env.DATABASE_URL);
  return { ownerUrl: env.DATABASE_URL, stop: async () => undefined };
}

async function startOwn(dataDir: string, wishes: Wishes): Promise<FoundDatabase> {
  const postgres = await startEmbeddedPostgres({ dataDir, ...wishes });
  try {
    return { ownerUrl: await ensureDatabase(postgres.ownerUrl, NAME), stop: postgres.stop };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function assertModern(url: string): Promise<void> {
  const { hostname } = new URL(url);
  const result = await onServer(url, (client) => client.query('SHOW server_version_num')).catch((error: Error) => {
    throw new SettingsError(`DATABASE_URL: the PostgreSQL at ${hostname} does not let us in: ${error.message}`, {
      cause: error,
    });
  });
  if (Number(result.rows[0].server_version_num) >= OLDEST_VERSION) return;
  throw new SettingsError(`DATABASE_URL: the PostgreSQL at ${hostname} is older than version 15.`);
}
