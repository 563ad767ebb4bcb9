import type { ChildProcess } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chooseAccount } from './embedded-postgres-account.ts';
import { findBinaries } from './embedded-postgres-binaries.ts';
import {
  ensureCluster,
  findFreePort,
  SUPERUSER,
  writeSecrets,
  type ClusterTools,
  type Secrets,
} from './embedded-postgres-cluster.ts';
import { endProcesses, stopLeftovers } from './embedded-postgres-leftovers.ts';
import { FolderInUseError, lockFolder } from './embedded-postgres-lock.ts';
import { spawnInFolder, waitUntilReady } from './embedded-postgres-process.ts';

export type EmbeddedPostgresOptions = {
  /** The server's data folder; the cluster lives in `postgres` below it, password and port in `postgres.json`. */
  dataDir: string;
  /** Only when a certain port is wanted; otherwise a free one is chosen once and kept while it stays free. */
  port?: number;
  /** Receives PostgreSQL's own log, line by line. */
  log?: (line: string) => void;
  /** Receives a sentence when something takes long or was put right. */
  onProgress?: (message: string) => void;
  /** Called when PostgreSQL ends without having been asked to. */
  onLost?: (error: Error) => void;
  signal?: AbortSignal;
  /** False gives up crash safety for speed: for clusters that a test run throws away. */
  isDurable?: boolean;
};

export type EmbeddedPostgres = {
  /** Superuser login to the maintenance database `postgres`; listens on this machine only. */
  ownerUrl: string;
  port: number;
  pid: number;
  /** Ends PostgreSQL cleanly and gives the folder free. May be called twice. */
  stop: () => Promise<void>;
};

const LOSABLE = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'autovacuum=off',
  'max_connections=300',
];
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_checkpoints=off',
  'jit=off',
];
const LOCK_MILLISECONDS = 500;
const ATTEMPTS_MAX = 20;

/**
 * Starts the PostgreSQL that comes with the product, making its cluster on first use and recovering from whatever the last
 * run left: a PostgreSQL still running, a stale pid file, sessions without postmaster, a half-made cluster, a taken port.
 * Throws `FolderInUseError` at once, naming the process, when another one holds the data folder.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  const clusterDir = join(dataDir, 'postgres');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const lock = await lockSoon(clusterDir);
  try {
    const tools = await gatherTools(clusterDir, options);
    if (await stopLeftovers(clusterDir)) tools.onProgress('Stopped a PostgreSQL that an earlier run had left behind');
    const secrets = await ensureCluster(tools);
    const { child, pid, port } = await launch(tools, options, secrets);
    if (port !== secrets.port) await writeSecrets(clusterDir, { ...secrets, port });
    const stop = once(() => stopProcess(child).finally(lock.release));
    child.once('exit', () => stop.isCalled() || options.onLost?.(new Error('PostgreSQL ended unexpectedly.')));
    const ownerUrl = `postgresql://${SUPERUSER}:${secrets.password}@127.0.0.1:${port}/postgres`;
    return { ownerUrl, port, pid, stop: stop.call };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Waits a moment for a process that is just ending: whoever presses Ctrl-C may start again at once. */
async function lockSoon(clusterDir: string): Promise<{ release: () => void }> {
  const deadline = performance.now() + LOCK_MILLISECONDS;
  for (;;) {
    try {
      return lockFolder(clusterDir);
    } catch (error) {
      if (!(error instanceof FolderInUseError) || performance.now() > deadline) throw error;
      await pause(50);
    }
  }
}

async function gatherTools(clusterDir: string, options: EmbeddedPostgresOptions): Promise<ClusterTools> {
  const account = await chooseAccount(clusterDir);
  return {
    clusterDir,
    account,
    binaries: await findBinaries(account),
    isDurable: options.isDurable ?? true,
    signal: options.signal,
    onProgress: options.onProgress ?? (() => undefined),
  };
}

type Launched = { child: ChildProcess; pid: number; port: number };

/** Starts PostgreSQL and waits until it takes connections; what passes by itself or has a way round is tried again. */
async function launch(tools: ClusterTools, options: EmbeddedPostgresOptions, secrets: Secrets): Promise<Launched> {
  const log = options.log ?? (() => undefined);
  let port = options.port ?? secrets.port;
  for (let attempt = 1; attempt < ATTEMPTS_MAX; attempt += 1) {
    const child = startProcess(tools, port);
    const failure = await waitUntilReady(child, log).catch((error: Error) => error);
    if (tools.signal?.aborted) await stopProcess(child);
    tools.signal?.throwIfAborted();
    if (!failure) return { child, pid: child.pid ?? 0, port };
    port = await wayRound(failure, port, options);
  }
  throw new Error('PostgreSQL did not start: sessions of an earlier run do not end.');
}

/** The port for the next attempt. Throws the failure when another attempt would meet it again. */
async function wayRound(failure: Error, port: number, options: EmbeddedPostgresOptions): Promise<number> {
  const isPortTaken = failure.message.includes('could not create any TCP/IP sockets');
  if (isPortTaken && options.port === undefined) return findFreePort();
  if (!failure.message.includes('pre-existing shared memory block')) throw failure;
  await pause(500);
  return port;
}

/** In a process group of its own: Ctrl-C reaches us, and we stop PostgreSQL after the server has let go of it. */
function startProcess(tools: ClusterTools, port: number) {
  const settings = [...SETTINGS, ...(tools.isDurable ? [] : LOSABLE)].flatMap((setting) => ['-c', setting]);
  return spawnInFolder({
    folder: tools.clusterDir,
    program: tools.binaries.postgres,
    words: (folder) => ['-D', folder, '-p', String(port), ...settings],
    account: tools.account,
    isDetached: true,
  });
}

async function stopProcess(child: ChildProcess): Promise<void> {
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  await endProcesses(() => (child.pid === undefined || hasEnded() ? [] : [child.pid]));
}

function once(work: () => Promise<void>) {
  let running: Promise<void> | undefined;
  return { call: () => (running ??= work()), isCalled: () => running !== undefined };
}
