import { onServer, urlOfDatabase } from '../src/platform/database/ensure-database.ts';
import { migrateDatabase } from '../src/platform/database/migrate.ts';
import { entities } from '../src/app/entities.ts';
import { dropDatabase } from './test-database.ts';

/** What the server's logins derive their passwords from in tests. */
export const TEST_SECRET = 'test-secret-test-secret-test-secret';

const TEMPLATE = 'stipple_template';
const DRAFT = `${TEMPLATE}_draft`;

/** Name of the run's migrated, empty database. The first test file that asks makes it, the others wait for it. */
export async function templateDatabase(postgresUrl: string): Promise<string> {
  await onServer(postgresUrl, async (client) => {
    await client.query("SELECT pg_advisory_lock(hashtext('stipple:test-template'))");
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (rowCount) return;
    await dropDatabase(postgresUrl, DRAFT);
    await client.query(`CREATE DATABASE ${DRAFT}`);
    await migrateDatabase({ ownerUrl: urlOfDatabase(postgresUrl, DRAFT), secret: TEST_SECRET, entities });
    // Renamed last, so that a migration that broke off leaves no template behind.
    await client.query(`ALTER DATABASE ${DRAFT} RENAME TO ${TEMPLATE}`);
  });
  return TEMPLATE;
}
