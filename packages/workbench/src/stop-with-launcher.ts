import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Ends this process in order when the `npx` or `pnpm` that started it ends. They pass Ctrl-C on, but when one of them alone
 * is told to terminate, what it started would run on without anybody knowing. Loaded for this effect alone.
 */
const CHECK_MILLISECONDS = 500;
const LAUNCHER = /(^|\/)(npm|npx|pnpm)(-cli\.js|\.c?js)?( |$)/;

type Ancestor = { pid: number; parent: number; words: string[] };

const launchers = findLaunchers();
const timer = setInterval(() => {
  if (launchers.every(isAlive)) return;
  clearInterval(timer);
  process.kill(process.pid, 'SIGTERM');
}, CHECK_MILLISECONDS);
timer.unref();

/** Everything between us and the outermost launcher; shells above it may come and go. */
function findLaunchers(): number[] {
  const chain: Ancestor[] = [];
  for (let next = ancestor(process.ppid); next; next = ancestor(next.parent)) chain.push(next);
  const outermost = chain.findLastIndex(({ words }) => words.slice(0, 2).some((word) => LAUNCHER.test(word)));
  return chain.slice(0, outermost + 1).map(({ pid }) => pid);
}

function ancestor(pid: number): Ancestor | undefined {
  if (pid <= 1) return undefined;
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  } catch {
    return undefined;
  }
}

function fromProc(pid: number): Ancestor {
  const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '');
  return { pid, parent: Number(afterName.split(' ')[1]), words };
}

function fromPs(pid: number): Ancestor {
  const line = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  const [parent, ...words] = line.split(/\s+/);
  return { pid, parent: Number(parent), words };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
