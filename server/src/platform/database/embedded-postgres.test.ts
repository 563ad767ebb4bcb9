import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { postgresProcessesIn, stopLeftovers } from './embedded-postgres-leftovers.ts';
import { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './embedded-postgres.ts';
import { ensureDatabase, onServer } from './ensure-database.ts';

const HOST = fileURLToPath(new URL('../../../test/embedded-postgres-host.ts', import.meta.url));

let dataDir = '';
let opened: EmbeddedPostgres[] = [];
let spawned: ChildProcess[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'stipple-embedded-'));
});

afterEach(async () => {
  await Promise.all(opened.map((postgres) => postgres.stop()));
  await Promise.all(spawned.filter(isRunning).map(kill));
  await stopLeftovers(cluster());
  opened = [];
  spawned = [];
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

test('serves a UTF-8 database in UTC to this machine only, behind a password that nobody else can read', async () => {
  const postgres = await start();

  const settings = await onServer(postgres.ownerUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT current_setting('server_encoding') AS encoding, current_setting('TimeZone') AS zone,
              current_setting('listen_addresses') AS addresses, lower('ÄÉ') AS lower`,
    );
    return rows[0];
  });
  const withoutPassword = postgres.ownerUrl.replace(/:[^:@/]+@/, ':wrong@');
  const secrets = await stat(join(dataDir, 'postgres.json'));

  expect(settings).toEqual({ encoding: 'UTF8', zone: 'UTC', addresses: '127.0.0.1', lower: 'äé' });
  await expect(onServer(withoutPassword, async () => undefined)).rejects.toThrow('password authentication failed');
  expect(secrets.mode & 0o077).toBe(0);
});

test('keeps data, port and password over a clean stop, and stops every process', async () => {
  const first = await start();
  await writeNote(first.ownerUrl, 'kept');
  await first.stop();
  const running = postgresProcessesIn(cluster());

  const second = await start();

  expect(running).toEqual([]);
  expect(second.ownerUrl).toBe(first.ownerUrl);
  expect(await readNotes(second.ownerUrl)).toEqual(['kept']);
});

test('refuses a second opener and names the process that holds the folder', async () => {
  const host = await startHost();

  const refusal = await start().catch((error: Error) => error);

  expect(refusal).toMatchObject({
    name: 'FolderInUseError',
    message: expect.stringContaining(`process ${host.child.pid}.`),
  });
});

test('refuses a second opener in the same process too', async () => {
  await start();

  await expect(start()).rejects.toThrow(`process ${process.pid}.`);
});

test('recovers after its process was killed and PostgreSQL left running, losing no committed row', async () => {
  const host = await startHost();
  await writeNote(host.ownerUrl, 'committed');
  await kill(host.child);
  const leftBehind = postgresProcessesIn(cluster());
  const onProgress = vi.fn<(message: string) => void>();

  const postgres = await start({ onProgress });

  expect(leftBehind).toContain(host.postgresPid);
  expect(onProgress).toHaveBeenCalledWith(expect.stringContaining('earlier run'));
  expect(await readNotes(postgres.ownerUrl)).toEqual(['committed']);
});

test('recovers after PostgreSQL itself was killed, and tells its process at once', async () => {
  const onLost = vi.fn<(error: Error) => void>();
  const first = await start({ onLost, isDurable: true });
  await writeNote(first.ownerUrl, 'committed');
  process.kill(first.pid, 'SIGKILL');
  await vi.waitFor(() => expect(onLost).toHaveBeenCalledOnce());
  await first.stop();

  const second = await start();

  expect(await readNotes(second.ownerUrl)).toEqual(['committed']);
});

test('starts although a session outlived the killed postmaster', async () => {
  const first = await start({ onLost: () => undefined });
  const busy = onServer(first.ownerUrl, async (client) => {
    await client.query('SELECT count(*) FROM generate_series(1, 20_000_000_000)');
  }).catch(() => undefined);
  await vi.waitFor(async () => expect(await countBusy(first.ownerUrl)).toBe(1));
  process.kill(first.pid, 'SIGKILL');
  await first.stop();

  const second = await start();
  await busy;

  expect(await readNotes(second.ownerUrl)).toEqual([]);
});

test('starts although the number in a stale postmaster.pid belongs to another program by now', async () => {
  const stranger = track(spawn('sleep', ['60']));
  const first = await start();
  const pidFile = join(cluster(), 'postmaster.pid');
  const running = await readFile(pidFile, 'utf8');
  await first.stop();
  await writeFile(pidFile, running.replace(/^\d+/, String(stranger.pid)));

  const second = await start();

  expect(await readNotes(second.ownerUrl)).toEqual([]);
  expect(stranger.exitCode).toBeNull();
});

test('starts over when it was killed while preparing its cluster', async () => {
  const child = track(spawn(process.execPath, [HOST, dataDir]));
  await firstLine(child, 'progress');
  await kill(child);

  const postgres = await start();

  expect(await readNotes(postgres.ownerUrl)).toEqual([]);
  expect((await readdir(dataDir)).filter((name) => name.includes('draft'))).toEqual([]);
});

test('puts an incomplete cluster aside instead of deleting or using it', async () => {
  await mkdir(cluster());
  await writeFile(join(cluster(), 'PG_VERSION'), '18\n');

  const postgres = await start();

  expect(await readNotes(postgres.ownerUrl)).toEqual([]);
  expect(await readdir(dataDir)).toContainEqual(expect.stringMatching(/^postgres\.incomplete-/));
});

test('refuses a cluster of another major version with a sentence that says so', async () => {
  await mkdir(join(cluster(), 'global'), { recursive: true });
  await writeFile(join(cluster(), 'PG_VERSION'), '17\n');
  await writeFile(join(cluster(), 'global', 'pg_control'), '');

  await expect(start()).rejects.toThrow('made by PostgreSQL 17');
});

test('sets a new password when the file with it was lost', async () => {
  const first = await start();
  await writeNote(first.ownerUrl, 'kept');
  await first.stop();
  await rm(join(dataDir, 'postgres.json'));

  const second = await start();

  expect(await readNotes(second.ownerUrl)).toEqual(['kept']);
  expect(new URL(second.ownerUrl).password).not.toBe(new URL(first.ownerUrl).password);
});

test('moves to another port when another program has taken its own', async () => {
  const first = await start();
  await first.stop();
  const squatter = createServer().listen(first.port, '127.0.0.1');
  await once(squatter, 'listening');

  const second = await start();
  squatter.close();

  expect(second.port).not.toBe(first.port);
  expect(await readNotes(second.ownerUrl)).toEqual([]);
});

test('gives up preparing when called off, and leaves nothing running', async () => {
  const calling = new AbortController();
  const starting = start({ signal: calling.signal, onProgress: () => setImmediate(() => calling.abort()) });

  await expect(starting).rejects.toThrow('aborted');

  expect((await readdir(dataDir)).includes('postgres')).toBe(false);
  await expect(start()).resolves.toBeDefined();
});

test('stops PostgreSQL before it ends when told to terminate', async () => {
  const host = await startHost();

  host.child.kill('SIGTERM');
  const [code] = await once(host.child, 'exit');

  expect(code).toBe(0);
  expect(postgresProcessesIn(cluster())).toEqual([]);
});

test('makes a database once, and gives its address each time', async () => {
  const postgres = await start();

  const addresses = await Promise.all([1, 2, 3].map(() => ensureDatabase(postgres.ownerUrl, 'a "strange" name')));
  const name = await onServer(addresses[0] ?? '', async (client) => client.query('SELECT current_database() AS name'));

  expect(new Set(addresses).size).toBe(1);
  expect(name.rows).toEqual([{ name: 'a "strange" name' }]);
});

function cluster(): string {
  return join(dataDir, 'postgres');
}

async function start(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir, isDurable: false, ...options });
  opened.push(postgres);
  return postgres;
}

function track(child: ChildProcess): ChildProcess {
  spawned.push(child);
  return child;
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

async function startHost(): Promise<{ child: ChildProcess; postgresPid: number; ownerUrl: string }> {
  const child = track(spawn(process.execPath, [HOST, dataDir]));
  const [, pid = '', ownerUrl = ''] = (await firstLine(child, 'ready')).split(' ');
  return { child, postgresPid: Number(pid), ownerUrl };
}

async function firstLine(child: ChildProcess, word: string): Promise<string> {
  if (!child.stdout) throw new Error('The host has no output.');
  for await (const line of createInterface(child.stdout)) if (line.startsWith(word)) return line;
  throw new Error(`The host ended without saying ${word}.`);
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function writeNote(url: string, text: string): Promise<void> {
  await onServer(url, async (client) => {
    await client.query('CREATE TABLE IF NOT EXISTS note (text text)');
    await client.query('INSERT INTO note VALUES ($1)', [text]);
  });
}

async function readNotes(url: string): Promise<string[]> {
  return onServer(url, async (client) => {
    const { rows: tables } = await client.query(`SELECT to_regclass('note') AS found`);
    if (!tables[0].found) return [];
    const { rows } = await client.query('SELECT text FROM note');
    return rows.map((row) => row.text);
  });
}

async function countBusy(url: string): Promise<number> {
  return onServer(url, async (client) => {
    const { rows } = await client.query(
      `SELECT 1 FROM pg_stat_activity WHERE query LIKE '%generate_series%' AND pid <> pg_backend_pid()`,
    );
    return rows.length;
  });
}
