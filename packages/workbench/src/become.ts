import { spawn } from 'node:child_process';

/**
 * Turns this process into another program, keeping its number, so that signals meet the program itself. Where the system
 * can't (Windows) the program runs below us and our end is its end.
 */
export function become(program: string, words: readonly string[]): void {
  if (process.platform !== 'win32' && process.execve) process.execve(program, [program, ...words], process.env);
  const child = spawn(program, words, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}
