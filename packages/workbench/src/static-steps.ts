import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, WORKSPACE } from './run-command.ts';
import type { Step } from './step.ts';

const PACKAGES = ['server', 'web', 'e2e', 'packages/contract', 'packages/demo', 'packages/workbench'];

/** Everything that can be said about the source without running the product. Each counts as one test. */
export const staticSteps: readonly Step[] = [
  commandStep('format', ['oxfmt', '--check', '.']),
  ...PACKAGES.map((folder) => typesStep(folder)),
];

function commandStep(name: string, command: readonly string[], cwd = WORKSPACE): Step {
  return {
    name,
    kind: 'static',
    run: async () => {
      const { code, output } = await runCommand(command, { cwd });
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}

function typesStep(folder: string): Step {
  const cwd = join(WORKSPACE, folder);
  if (existsSync(join(cwd, 'src'))) return commandStep(`types ${folder}`, ['tsc', '--noEmit'], cwd);
  return {
    name: `types ${folder}`,
    kind: 'static',
    run: async () => ({ passed: 0, failed: 0, output: 'no source yet' }),
  };
}
