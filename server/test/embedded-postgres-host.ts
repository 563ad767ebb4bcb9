import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.ts';

/** A process of its own that holds an embedded PostgreSQL, so that tests can kill it. Says what happens, line by line. */
const [dataDir = ''] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const postgres = await startEmbeddedPostgres({ dataDir, onProgress: (message) => say(`progress ${message}`) });
  // Before the word is out: whoever reads it may tell us to end at once.
  process.once('SIGTERM', () => void postgres.stop().then(() => process.exit(0)));
  say(`ready ${postgres.pid} ${postgres.ownerUrl}`);
} catch (error) {
  say(`refused ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
