import { type RunningServer, startServer } from './app/start-server.ts';
import { readEnv } from './platform/env.ts';

/** A second Ctrl-C within this time is the same one, passed on by the program that started us. */
const ECHO_MILLISECONDS = 1_000;

/** Whoever read what we say may be gone before we are (a closed terminal, a pipe to `head`): we still stop in order. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const calledOff = new AbortController();
const say = (line: string) => process.stdout.write(`${line}\n`);
let stoppingSince = 0;
let stop: (() => Promise<void>) | undefined;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(signal));

try {
  const server = await startServer(readEnv(), {
    onProgress: (message) => say(`… ${message}`),
    onLost: (error) => void endWith(error),
    signal: calledOff.signal,
  });
  stop = () => server.stop();
  if (calledOff.signal.aborted) await server.stop();
  else say(`\nStipple is ready: ${server.url}\n${signInLines(server.signIns)}`);
} catch (error) {
  if (!calledOff.signal.aborted) await endWith(error);
}

/** The demo's sign-ins, one a line under their passwords; empty outside the demo. */
function signInLines(signIns: RunningServer['signIns']): string {
  const groups = [...Map.groupBy(signIns, ({ password }) => password)];
  return groups
    .map(([password, people]) => {
      const lines = people.map(({ email, part }) => `  ${email.padEnd(34)}${part}`);
      return `\nDemo sign-ins, all with the password ${password}\n${lines.join('\n')}\n`;
    })
    .join('');
}

/** Stops in order; at a second Ctrl-C, stops at once and leaves the rest to the next start. */
async function end(signal: string): Promise<void> {
  const isImpatient = signal === 'SIGINT' && performance.now() - stoppingSince > ECHO_MILLISECONDS;
  if (stoppingSince > 0 && isImpatient) process.exit(1);
  if (stoppingSince > 0) return;
  stoppingSince = performance.now();
  if (signal !== 'SIGHUP') say('\n… Stopping');
  calledOff.abort();
  await stop?.();
  if (stop) process.exit(0);
}

async function endWith(error: unknown): Promise<void> {
  process.stderr.write(`\n${error instanceof Error ? explain(error) : String(error)}\n`);
  await stop?.();
  process.exit(1);
}

function explain(error: Error & { code?: string; port?: number }): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${error.port} is taken. Set PORT to another, or stop what listens there.`;
  const isForPeople = ['SettingsError', 'FolderInUseError'].includes(error.name);
  return isForPeople ? error.message : (error.stack ?? error.message);
}
