import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Account } from './embedded-postgres-account.ts';

type FolderProgram = {
  folder: string;
  program: string;
  words: (folder: string) => string[];
  account: Account;
  extraHandle?: number;
  isDetached?: boolean;
};

const LAST_WORDS_LINES = 20;
/** The parent's environment may hold secrets, and the program's account is not ours: it gets next to nothing of it. */
const ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' };

/**
 * Starts a PostgreSQL program on a folder. On Linux the folder is handed over open, as file 3, and named `/proc/self/fd/3`:
 * so a program that runs under another account needs no right to walk there, and a clone below `/root` or in a private
 * temporary folder works without loosening anybody's permissions.
 */
export function spawnInFolder({
  folder,
  program,
  words,
  account,
  extraHandle,
  isDetached,
}: FolderProgram): ChildProcess {
  const isLinux = process.platform === 'linux';
  const handle = isLinux ? openSync(folder, 'r') : undefined;
  try {
    return spawn(program, words(isLinux ? '/proc/self/fd/3' : folder), {
      ...account,
      cwd: isLinux ? '/' : folder,
      detached: isDetached ?? false,
      ...(process.platform === 'win32' ? {} : { env: ENVIRONMENT }),
      stdio: ['pipe', 'pipe', 'pipe', handle ?? 'ignore', extraHandle ?? 'ignore'],
    });
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

type FinishingProgram = FolderProgram & { input?: string; signal?: AbortSignal | undefined };

/** Runs a PostgreSQL program on a folder to its end. Throws with its last words when it fails or is called off. */
export async function runInFolder({ input = '', signal, ...what }: FinishingProgram): Promise<void> {
  signal?.throwIfAborted();
  const child = spawnInFolder(what);
  const lastWords = collectLines(child);
  const callOff = () => child.kill('SIGTERM');
  signal?.addEventListener('abort', callOff);
  child.stdin?.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => signal?.removeEventListener('abort', callOff));
  signal?.throwIfAborted();
  if (code !== 0) throw new Error(`${what.program} failed:\n${lastWords().join('\n')}`);
}

/** Waits until a started PostgreSQL takes connections. Throws with its last words when it ends before that. */
export async function waitUntilReady(child: ChildProcess, log: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const lastWords = collectLines(child, (line) => {
      log(line);
      if (line.includes('ready to accept connections')) resolve();
    });
    child.once('error', reject);
    child.once('close', () => reject(new Error(`PostgreSQL did not start:\n${lastWords().join('\n')}`)));
  });
}

function collectLines(child: ChildProcess, log: (line: string) => void = () => undefined): () => string[] {
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface(stream).on('line', (line) => {
      log(line);
      lines.push(line);
      if (lines.length > LAST_WORDS_LINES) lines.shift();
    });
  }
  return () => lines;
}
