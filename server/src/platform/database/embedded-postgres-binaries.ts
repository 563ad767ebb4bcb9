import { spawnSync } from 'node:child_process';
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import type { Account } from './embedded-postgres-account.ts';

export type Binaries = { postgres: string; initdb: string };

/** Only root needs it, and only where `/root` or a private temporary folder hides the installed programs. */
const COPIES = '/var/cache/stipple';

/**
 * Finds the PostgreSQL programs of this machine's kind among the installed packages. The package `embedded-postgres` is
 * used for its binaries alone: importing it would install signal handlers that end the process before we have closed.
 */
export async function findBinaries(account: Account): Promise<Binaries> {
  const native = nativeFolder();
  const binaries = binariesIn(native);
  if (canRun(binaries, account)) return binaries;
  const copy = binariesIn(await copyForAccount(native));
  if (canRun(copy, account)) return copy;
  throw new Error(`The PostgreSQL program ${binaries.postgres} can't be run here. Set DATABASE_URL to use another.`);
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return join(dirname(fromPackage.resolve(name)), '..', 'native');
  } catch {
    throw new Error(`No PostgreSQL comes with ${platform()} ${arch()}. Set DATABASE_URL to use one of your own.`);
  }
}

function binariesIn(native: string): Binaries {
  const suffix = platform() === 'win32' ? '.exe' : '';
  return { postgres: join(native, 'bin', `postgres${suffix}`), initdb: join(native, 'bin', `initdb${suffix}`) };
}

function canRun(binaries: Binaries, account: Account): boolean {
  return Object.values(binaries).every((path) => {
    const { status } = spawnSync(path, ['--version'], { ...account, cwd: '/', stdio: 'ignore' });
    return status === 0;
  });
}

async function copyForAccount(native: string): Promise<string> {
  const { mtimeMs, size } = await stat(join(native, 'bin', 'postgres'));
  const target = join(COPIES, `postgresql-${size}-${Math.trunc(mtimeMs)}`);
  if (await stat(target).catch(() => undefined)) return target;
  const draft = `${target}.${process.pid}`;
  await mkdir(COPIES, { recursive: true, mode: 0o755 });
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await rename(draft, target).catch(() => rm(draft, { recursive: true, force: true }));
  return target;
}
