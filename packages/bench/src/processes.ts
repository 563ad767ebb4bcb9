import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../../../server/', import.meta.url));

export interface RunningProcess {
  readonly url: string;
  readonly pid: number;
  stop(): void;
}

/** Starts the product as production runs it: registered operations only, no developer tools, quiet log. */
export async function startProduct(databaseUrl: string): Promise<RunningProcess> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    STIPPLE_DATA_DIR: await mkdtemp(join(tmpdir(), 'stipple-bench-data-')),
    STIPPLE_SECRET: 'benchmark-secret-benchmark-secret-benchmark',
    PORT: '0',
    LOG_LEVEL: 'silent',
  };
  const args = ['--import', join(SERVER, 'loader.mjs'), join(SERVER, 'src/main.ts')];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await firstMatch(child, /ready: (http:\/\/\S+)/);
  return { url, pid: child.pid ?? 0, stop: () => void child.kill('SIGTERM') };
}

/** Starts a contender of child.ts. */
export async function startContender(kind: 'bare' | 'postgraphile', databaseUrl: string): Promise<RunningProcess> {
  const env = { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' };
  const child = fork(fileURLToPath(new URL('child.ts', import.meta.url)), [kind, databaseUrl], {
    env,
    // PostGraphile tells at length which column types it leaves out.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message: { url: string }) => resolve(message.url));
    child.once('exit', (code) => reject(new Error(`${kind} ended with ${code}`)));
  });
  return { url, pid: child.pid ?? 0, stop: () => void child.kill('SIGTERM') };
}

function firstMatch(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = pattern.exec(printed)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The product ended with ${code}: ${printed}`)));
  });
}
