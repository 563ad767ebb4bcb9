import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE = [
  { signal: 'SIGINT', milliseconds: 10_000 },
  { signal: 'SIGQUIT', milliseconds: 5_000 },
  { signal: 'SIGKILL', milliseconds: 2_000 },
] as const;

/**
 * Ends whatever PostgreSQL still runs in a cluster folder: one whose parent was killed, or sessions whose postmaster was.
 * Call only while holding the folder. First asks politely (fast shutdown), then insists.
 */
export async function stopLeftovers(clusterDir: string): Promise<boolean> {
  const found = postgresProcessesIn(clusterDir);
  if (found.length > 0) await endProcesses(() => postgresProcessesIn(clusterDir));
  disownPidFile(clusterDir);
  return found.length > 0;
}

/** Signals processes, ever less politely, until none is left. Throws when they outlive even that. */
export async function endProcesses(alive: () => number[]): Promise<void> {
  for (const { signal, milliseconds } of PATIENCE) {
    for (const pid of alive()) send(pid, signal);
    const deadline = performance.now() + milliseconds;
    while (performance.now() < deadline) {
      if (alive().length === 0) return;
      await pause(20);
    }
  }
  throw new Error(`PostgreSQL (process ${alive().join(', ')}) does not stop.`);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in between.
  }
}

/**
 * PostgreSQL refuses to start when the process number in `postmaster.pid` lives, even if it belongs to another program by
 * now or is a zombie. It passes over its own parent's number, so ours is put there; deleting the file instead would also
 * lose the key by which it notices sessions that outlived their postmaster.
 */
function disownPidFile(clusterDir: string): void {
  const file = join(clusterDir, 'postmaster.pid');
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, [String(process.pid), ...lines.slice(1)].join('\n'));
  } catch {
    // There is none: the last stop was a clean one.
  }
}

/** The process numbers of PostgreSQL programs working in a folder, told apart from others by program and folder. */
export function postgresProcessesIn(clusterDir: string): number[] {
  if (process.platform === 'linux') return linuxProcesses(clusterDir);
  if (process.platform === 'win32') return [];
  const list = execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' }).split('\n');
  return list
    .filter((line) => line.includes('postgres') && line.includes(`-D ${clusterDir} `))
    .map((line) => parseInt(line, 10));
}

function linuxProcesses(clusterDir: string): number[] {
  const cluster = statSync(clusterDir, { throwIfNoEntry: false });
  if (!cluster) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => runsPostgresIn(pid, cluster))
    .map(Number);
}

/** By inode rather than by name, so that a folder moved under a running PostgreSQL is still recognised. */
function runsPostgresIn(pid: string, cluster: { dev: number; ino: number }): boolean {
  try {
    const workingFolder = statSync(`/proc/${pid}/cwd`);
    if (workingFolder.ino !== cluster.ino || workingFolder.dev !== cluster.dev) return false;
    return /\/postgres( \(deleted\))?$/.test(readlinkSync(`/proc/${pid}/exe`));
  } catch {
    return false;
  }
}
