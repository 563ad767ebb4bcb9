import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { WORKSPACE } from '@stipple/workbench/run-command';

const READY = /ready: (http:\/\/\S+)/;

/** Starts the product as production runs it, with the demo world in a folder of its own, on a free port. */
export async function startDemo(opened: AsyncDisposableStack): Promise<{ url: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'stipple-bench-web-'));
  opened.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const port = await findFreePort();
  const server = join(WORKSPACE, 'server');
  const child = spawn(process.execPath, ['--import', join(server, 'loader.mjs'), join(server, 'src/main.ts')], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      STIPPLE_ALLOW_IN_PRODUCTION: 'demo,embedded-database,local-mail',
      STIPPLE_DEMO: 'true',
      STIPPLE_SECRET: 'benchmark-secret-benchmark-secret-benchmark',
      STIPPLE_DATA_DIR: folder,
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  opened.defer(() => end(child));
  return { url: await addressOf(child) };
}

/** Production wants to be told its address, so its port is chosen before. */
async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The product has no output.');
  for await (const line of createInterface(child.stdout)) {
    const url = READY.exec(line)?.[1];
    if (!url) continue;
    child.stdout.resume();
    return url;
  }
  throw new Error('The product ended before it was ready.');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  await closed;
}
