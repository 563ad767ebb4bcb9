import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { WORKSPACE } from './run-command.ts';
import './stop-with-launcher.ts';

const WEB_PORT = process.env.WEB_PORT ?? '5173';
const publicUrl = `http://localhost:${WEB_PORT}`;
const serverPort = process.env.PORT ?? '4000';

/** `pnpm dev`: the server restarts when its source changes, the pages reload by themselves. */
const server = spawn(
  process.execPath,
  [
    '--watch',
    '--watch-preserve-output',
    '--enable-source-maps',
    '--import',
    './server/loader.mjs',
    'server/src/main.ts',
  ],
  { cwd: WORKSPACE, stdio: 'inherit', env: { PUBLIC_URL: publicUrl, ...process.env } },
);
const web = spawn(join(WORKSPACE, 'web/node_modules/.bin/vite'), ['--port', WEB_PORT, '--strictPort'], {
  cwd: join(WORKSPACE, 'web'),
  stdio: 'inherit',
  env: { ...process.env, STIPPLE_SERVER: `http://127.0.0.1:${serverPort}` },
});

for (const child of [server, web]) child.on('exit', (code) => stopBoth(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopBoth(0));

/** The server first needs its time to close the database; we end when both have. */
function stopBoth(code: number): void {
  process.exitCode ||= code;
  for (const child of [server, web]) if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
}
