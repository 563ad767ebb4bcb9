import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const START = fileURLToPath(new URL('./start.ts', import.meta.url));
const OTHER_POSTGRES = fileURLToPath(new URL('../../../server/test/embedded-postgres-host.ts', import.meta.url));
const READY_MILLISECONDS = 50_000;
const AGAIN_MILLISECONDS = 10_000;

type Started = { child: ChildProcess; url: string; said: () => string; milliseconds: number };

let folder = '';
let children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-start-'));
});

afterEach(async () => {
  await Promise.all(children.filter(isRunning).map((child) => stop(child, 'SIGTERM')));
  children = [];
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('recovers from kill -9 by itself and is ready again within ten seconds', { timeout: 90_000 }, async () => {
  const first = await start();
  const postgres = await postgresNumber();
  await stop(first.child, 'SIGKILL');
  const wasLeftRunning = isAlive(postgres);

  const second = await start();
  const answer = await fetch(`${second.url}/readyz`);

  expect(wasLeftRunning).toBe(true);
  expect(second.said()).toContain('Stopped a PostgreSQL that an earlier run had left behind');
  expect(second.milliseconds).toBeLessThan(AGAIN_MILLISECONDS);
  expect(answer.status).toBe(200);
});

test('serves pages and API, and refuses to run twice on one folder', { timeout: 90_000 }, async () => {
  const first = await start();

  const page = await fetch(first.url, { headers: { accept: 'text/html' } });
  const twice = run(process.execPath, [START]);
  const [code] = await once(twice.child, 'exit');

  expect(await page.text()).toContain('<title>');
  expect(code).toBe(1);
  expect(twice.said()).toContain(`in use by process ${first.child.pid}`);
});

test.each(['SIGINT', 'SIGTERM'] as const)('stops everything it started on %s', { timeout: 60_000 }, async (signal) => {
  const { child } = await start();
  const postgres = await postgresNumber();

  const code = await stop(child, signal);

  expect(code).toBe(0);
  expect(isAlive(postgres)).toBe(false);
});

test('stops everything though nobody reads what it says any more', { timeout: 60_000 }, async () => {
  const { child } = await start(process.execPath, [START], { LOG_LEVEL: 'trace' });
  const postgres = await postgresNumber();
  child.stdout?.destroy();
  child.stderr?.destroy();

  const code = await stop(child, 'SIGTERM');

  expect(code).toBe(0);
  expect(isAlive(postgres)).toBe(false);
});

test('finds out that the port is taken before it prepares anything', { timeout: 60_000 }, async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const port = portOf(other);

  const { child, said } = run(process.execPath, [START], { PORT: String(port) });
  const [code] = await once(child, 'exit');
  other.close();

  expect(code).toBe(1);
  expect(said()).toContain(`Port ${port} is taken. Set PORT to another`);
  expect(await readdir(folder)).toEqual([]);
});

test('says in a sentence that DATABASE_URL leads nowhere', { timeout: 60_000 }, async () => {
  const { child, said } = run(process.execPath, [START], { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nothing' });
  const [code] = await once(child, 'exit');

  expect(code).toBe(1);
  expect(said()).toContain('DATABASE_URL: the PostgreSQL at 127.0.0.1 does not let us in');
  expect(said()).not.toContain('find-database.ts');
});

test('stops everything when the pnpm that started it is killed', { timeout: 60_000 }, async () => {
  const launcher = join(folder, 'pnpm');
  await writeFile(launcher, `#!/bin/sh\n"${process.execPath}" "${START}"\nexit $?\n`);
  await chmod(launcher, 0o755);
  const { child } = await start(launcher, []);
  const postgres = await postgresNumber();

  await stop(child, 'SIGKILL');

  await vi.waitFor(() => expect(isAlive(postgres)).toBe(false), { timeout: 15_000, interval: 100 });
});

test('uses the PostgreSQL that DATABASE_URL names instead of its own', { timeout: 60_000 }, async () => {
  const other = run(process.execPath, [OTHER_POSTGRES, join(folder, 'other')]);
  const DATABASE_URL = await heard(other, /ready \d+ (\S+)/);

  const { url } = await start(process.execPath, [START], { DATABASE_URL });
  const answer = await fetch(`${url}/readyz`);

  expect(answer.status).toBe(200);
  expect(await readdir(folder)).not.toContain('postgres');
});

test('names the setting that is wrong before it opens anything', async () => {
  const { child, said } = run(process.execPath, [START], { PORT: 'eighty' });

  const [code] = await once(child, 'exit');

  expect(code).toBe(1);
  expect(said()).toContain('PORT');
  expect(said()).not.toContain('at file:');
});

/** The demo world has its own tests; without it a start is a matter of seconds. */
function run(program: string, words: readonly string[], settings: Record<string, string> = {}) {
  const env = { ...process.env, STIPPLE_DATA_DIR: folder, STIPPLE_DEMO: 'false', PORT: '0', ...settings };
  const child = spawn(program, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  children.push(child);
  return { child, said: () => said };
}

async function start(program = process.execPath, words = [START], settings = {}): Promise<Started> {
  const startedAt = performance.now();
  const running = run(program, words, settings);
  const url = await heard(running, /is ready: (http\S+)/);
  return { ...running, url, milliseconds: performance.now() - startedAt };
}

/** Waits until a program has said something, and gives the part in brackets. */
async function heard({ child, said }: ReturnType<typeof run>, pattern: RegExp): Promise<string> {
  const isSaidOrOver = () => pattern.test(said()) || !isRunning(child);
  await vi.waitUntil(isSaidOrOver, { timeout: READY_MILLISECONDS, interval: 50 });
  const found = pattern.exec(said())?.[1];
  if (found === undefined) throw new Error(`It ended instead: ${said()}`);
  return found;
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill(signal);
  const [code] = await ended;
  return code;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It does not listen.');
  return address.port;
}

async function postgresNumber(): Promise<number> {
  return parseInt(await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

/** A process nobody has collected yet is dead all the same. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return true;
}
