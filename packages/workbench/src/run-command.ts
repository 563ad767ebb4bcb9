import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder that holds the whole workspace. */
export const WORKSPACE = fileURLToPath(new URL('../../../', import.meta.url));

/** `output` holds what a person would have seen; programs that write data to the standard output keep it apart. */
export type CommandResult = { code: number; output: string; standardOutput: string };

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => child.kill()));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

type CommandOptions = { cwd?: string; env?: Record<string, string>; isShown?: boolean };

/** Runs a program of the workspace to its end and gives its words and exit code; a program that is missing counts as failed. */
export async function runCommand(command: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const [program = '', ...words] = command;
  const child = spawn(program, words, {
    cwd: options.cwd ?? WORKSPACE,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  let standardOutput = '';
  const take = (chunk: string) => {
    output += chunk;
    if (options.isShown) process.stdout.write(chunk);
  };
  child.stdout
    .setEncoding('utf8')
    .on('data', take)
    .on('data', (chunk: string) => (standardOutput += chunk));
  child.stderr.setEncoding('utf8').on('data', take);
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      output += `${error.message}\n`;
      resolve(127);
    });
    child.on('close', (exit) => resolve(exit ?? 1));
  });
  running.delete(child);
  return { code, output, standardOutput };
}
