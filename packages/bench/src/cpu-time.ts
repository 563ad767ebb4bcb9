import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const TICK_MILLISECONDS = 10;
const PARENT = 1;
const USER = 11;
const SYSTEM = 12;
const ENDED_CHILDREN = [13, 14] as const;

const fieldsOf = (pid: number | string): number[] => {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  return fields.split(' ').map(Number);
};

/** Processor time of a process so far, in milliseconds. Linux only. */
export function cpuOf(pid: number): number {
  const fields = fieldsOf(pid);
  return ((fields[USER] ?? 0) + (fields[SYSTEM] ?? 0)) * TICK_MILLISECONDS;
}

/** The same of a PostgreSQL: its postmaster, every backend, and backends that have ended. */
export function cpuOfFamily(postmaster: number): number {
  const ended = ENDED_CHILDREN.reduce((sum, at) => sum + (fieldsOf(postmaster)[at] ?? 0) * TICK_MILLISECONDS, 0);
  const backends = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === postmaster);
  return backends.reduce((sum, pid) => sum + cpuOf(Number(pid)), ended + cpuOf(postmaster));
}

function parentOf(pid: string): number | undefined {
  try {
    return fieldsOf(pid)[PARENT];
  } catch {
    return undefined;
  }
}
