import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../../../server/', import.meta.url));
const START_MILLISECONDS = 60_000;

interface RunningProcess {
  readonly url: string;
  readonly pid: number;
}

interface Life {
  readonly opened: AsyncDisposableStack;
  /** Ends the process. */
  readonly signal: AbortSignal;
}

/** Starts the product as production runs it: registered operations only, no developer tools, quiet log, one proxy in front. */
export async function startProduct(databaseUrl: string, { opened, signal }: Life): Promise<RunningProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'stipple-bench-data-'));
  opened.defer(() => rm(folder, { recursive: true, force: true }));
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: 'http://localhost',
    STIPPLE_ALLOW_IN_PRODUCTION: 'local-mail',
    STIPPLE_DATA_DIR: folder,
    STIPPLE_SECRET: 'benchmark-secret-benchmark-secret-benchmark',
    TRUST_PROXY: '1',
    PORT: '0',
    LOG_LEVEL: 'silent',
  };
  const profile = process.env['BENCH_CPU_PROFILE'];
  const profiling = profile ? ['--cpu-prof', '--cpu-prof-dir', profile] : [];
  const args = [...profiling, '--import', join(SERVER, 'loader.mjs'), join(SERVER, 'src/main.ts')];
  const child = spawn(process.execPath, args, { env, signal, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  const url = await addressOf(child, (found) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      found(/ready: (http:\/\/\S+)/.exec(printed)?.[1]?.replace('localhost', '127.0.0.1'));
    });
  });
  return { url, pid: child.pid ?? 0 };
}

/** Starts a contender of child.ts. */
export async function startContender(
  kind: 'bare' | 'postgraphile',
  databaseUrl: string,
  signal: AbortSignal,
): Promise<RunningProcess> {
  const child = fork(fileURLToPath(new URL('child.ts', import.meta.url)), [kind, databaseUrl], {
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    signal,
    // PostGraphile tells at length which column types it leaves out.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const url = await addressOf(child, (found) => child.on('message', (message: { url: string }) => found(message.url)));
  return { url, pid: child.pid ?? 0 };
}

function addressOf(child: ChildProcess, listen: (found: (url: string | undefined) => void) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('A server does not start.')), START_MILLISECONDS);
    child.once('exit', (code) => reject(new Error(`A server ended with ${code}.`)));
    child.on('error', reject);
    listen((url) => {
      if (url === undefined) return;
      clearTimeout(late);
      resolve(url);
    });
  });
}
