import { Client, escapeIdentifier } from 'pg';

/** duplicate_database, and unique_violation when two make it at the same moment. */
const ALREADY_EXISTS = ['42P04', '23505'];

/** The same login and server, another database. */
export function urlOfDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(name)}`;
  return changed.href;
}

/** Makes the database unless it is there, and gives its address. The login must be allowed to create databases. */
export async function ensureDatabase(ownerUrl: string, name: string): Promise<string> {
  await onServer(ownerUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return;
    await client.query(`CREATE DATABASE ${escapeIdentifier(name)}`).catch((error: unknown) => {
      if (!isAlreadyThere(error)) throw error;
    });
  });
  return urlOfDatabase(ownerUrl, name);
}

/** Opens one connection for one piece of administration and closes it again. */
export async function onServer<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that dies between two queries is reported here first; the next query rejects as well.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function isAlreadyThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ALREADY_EXISTS.includes(String(error.code));
}
