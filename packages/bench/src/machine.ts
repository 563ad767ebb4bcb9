import { availableParallelism, cpus, loadavg } from 'node:os';
import pg from 'pg';

/** What the numbers were measured on, in one line. */
export async function factsOfMachine(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  return `${factsOfComputer()}, PostgreSQL ${rows[0]?.server_version}`;
}

/** The same without a database. */
export const factsOfComputer = (): string =>
  [
    new Date().toISOString().slice(0, 16),
    `${availableParallelism()} × ${cpus()[0]?.model.trim()}`,
    `load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
    `Node ${process.versions.node}`,
  ].join(', ');
