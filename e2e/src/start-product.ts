import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { WORKSPACE } from '@stipple/workbench/run-command';

/** The morning on which the walkthroughs play. */
export const SCRIPT_NOW = '2026-03-16T09:00:00Z';

/** The whole product as `start` runs it: pages, API, PostgreSQL and demo world, in a folder of its own. */
export type Product = { url: string; stop: () => Promise<void> };

const LAST_LINES = 40;
const file = (path: string) => pathToFileURL(join(WORKSPACE, path)).href;

/** Starts the product on a free port, at the moment of the script. Throws with its last words when it ends instead. */
export async function startProduct(dataDir: string): Promise<Product> {
  const port = await findFreePort();
  const child = spawn(
    process.execPath,
    [
      ...['packages/workbench/src/stop-with-launcher.ts', 'server/loader.mjs'].flatMap((path) => [
        '--import',
        file(path),
      ]),
      join(WORKSPACE, 'server/src/main.ts'),
    ],
    {
      cwd: dataDir,
      env: {
        PATH: process.env.PATH,
        PORT: String(port),
        STIPPLE_DATA_DIR: dataDir,
        STIPPLE_NOW: SCRIPT_NOW,
        LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const lastLines = collectLines(child);
  await readyOf(child, lastLines);
  let isStopping = false;
  child.once('exit', (code, signal) => {
    if (isStopping) return;
    process.stderr.write(`The product ended by itself (${signal ?? code}):\n${lastLines().join('\n')}\n`);
  });
  return {
    url: `http://localhost:${port}`,
    async stop() {
      isStopping = true;
      await end(child);
    },
  };
}

function collectLines(child: ChildProcess): () => readonly string[] {
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface(stream).on('line', (line) => {
      lines.push(line);
      if (lines.length > LAST_LINES) lines.shift();
      child.emit('line', line);
    });
  }
  return () => lines;
}

/** The product says in a line of its own when it can be used. */
async function readyOf(child: ChildProcess, lastLines: () => readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('line', (line: string) => line.startsWith('Stipple is ready') && resolve());
    child.once('error', reject);
    child.once('close', () => reject(new Error(`The product did not start:\n${lastLines().join('\n')}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  await closed;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
