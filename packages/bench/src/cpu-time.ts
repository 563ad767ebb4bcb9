import { readdirSync, readFileSync } from 'node:fs';

const NANOSECONDS = 1e6;
const PARENT = 1;

/** Processor milliseconds of a process so far, of all its threads, from the scheduler's own count. Linux only. */
export function cpuOf(pid: number | string): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.reduce((sum, thread) => sum + spentBy(`/proc/${pid}/task/${thread}/schedstat`), 0) / NANOSECONDS;
}

/** The same of every process of a PostgreSQL, by process id. */
export function cpuOfFamily(postmaster: number): ReadonlyMap<string, number> {
  const family = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === postmaster);
  return new Map([String(postmaster), ...family].map((pid) => [pid, spentOrNothing(pid)]));
}

/** What a family spent between two looks at it. */
export const spentBetween = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): number =>
  [...after].reduce((sum, [pid, spent]) => sum + Math.max(0, spent - (before.get(pid) ?? 0)), 0);

const spentBy = (path: string): number => Number(readFileSync(path, 'utf8').split(' ')[0]);

function spentOrNothing(pid: string): number {
  try {
    return cpuOf(pid);
  } catch {
    return 0; // it has ended meanwhile
  }
}

function parentOf(pid: string): number | undefined {
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    return Number(fields.split(' ')[PARENT]);
  } catch {
    return undefined;
  }
}
