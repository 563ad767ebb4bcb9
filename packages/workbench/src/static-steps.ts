import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findStale } from './freshness.ts';
import { generators } from './generators.ts';
import { checkBoundaries } from './boundaries.ts';
import { runCommand, WORKSPACE } from './run-command.ts';
import { listSourceFiles } from './source-files.ts';
import { checkSource } from './source-rules.ts';
import type { Step, StepOutcome } from './step.ts';

const ROOTS = ['server', 'web', 'packages', 'e2e'];
const PACKAGES = ['server', 'web', 'e2e', 'packages/bench', 'packages/contract', 'packages/demo', 'packages/workbench'];

/** Everything that can be said about the source without running the product. Each counts as one test. */
export const staticSteps: readonly Step[] = [
  { name: 'generated', kind: 'alone', run: runFreshness },
  ...PACKAGES.map((folder) => typesStep(folder)),
  commandStep('lint', ['oxlint', '--type-aware', '--format', 'unix', '.']),
  { name: 'boundaries', kind: 'static', run: runBoundaries },
  { name: 'conventions', kind: 'static', run: runConventions },
  commandStep('format', ['oxfmt', '--check', '.']),
  // On demand while features land in pieces that nobody uses yet.
  commandStep('unused', ['knip', '--no-progress']),
];

function commandStep(name: string, command: readonly string[]): Step {
  return {
    name,
    kind: 'static',
    run: async () => {
      const { code, output } = await runCommand(command);
      return verdict(code === 0, output);
    },
  };
}

/** The compiler takes a folder without sources for a mistake. */
function typesStep(folder: string): Step {
  const run = async () => {
    const files = await listSourceFiles();
    if (!files.some((file) => file.startsWith(`${folder}/`))) return { passed: 0, failed: 0, output: '' };
    const { code, output } = await runCommand(['tsc', '--noEmit'], { cwd: join(WORKSPACE, folder) });
    return verdict(code === 0, output);
  };
  return { name: `types ${folder}`, kind: 'static', run };
}

/** A file that the tool never read would pass every rule, so the files it saw are held against those that exist. */
async function runBoundaries(): Promise<StepOutcome> {
  const [{ violations, sources }, files] = await Promise.all([checkBoundaries(WORKSPACE, ROOTS), listSourceFiles()]);
  const seen = new Set(sources);
  const lines = [
    ...violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`),
    ...files.filter((file) => !seen.has(file)).map((file) => `not read: ${file}`),
  ];
  return verdict(lines.length === 0, lines.join('\n'));
}

/** Runs before all others, because it writes and puts back what they read. */
async function runFreshness(): Promise<StepOutcome> {
  const lines: string[] = [];
  for (const generator of generators) {
    const stale = await findStale(generator, WORKSPACE);
    lines.push(...stale.map((path) => `${path} is out of date: pnpm generate ${generator.name}`));
  }
  return verdict(lines.length === 0, lines.join('\n'));
}

async function runConventions(): Promise<StepOutcome> {
  const files = await listSourceFiles();
  const problems = await Promise.all(
    files.map(async (path) => checkSource(path, await readFile(join(WORKSPACE, path), 'utf8'))),
  );
  const lines = problems.flat().map(({ path, line, rule, advice }) => `${path}:${line} ${rule}: ${advice}`);
  return verdict(lines.length === 0, lines.join('\n'));
}

function verdict(isFine: boolean, output: string): StepOutcome {
  return isFine ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}
