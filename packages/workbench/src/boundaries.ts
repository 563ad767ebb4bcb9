import { runCommand, WORKSPACE } from './run-command.ts';

type CruiseReport = {
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  modules: { source: string }[];
};

export type Boundaries = { violations: { rule: string; from: string; to: string }[]; sources: string[] };

/** Holds the imports of a workspace against the boundary rules. Throws when the tool itself fails. */
export async function checkBoundaries(folder: string, roots: readonly string[]): Promise<Boundaries> {
  const command = ['depcruise', '--config', `${WORKSPACE}.dependency-cruiser.cjs`, '--output-type', 'json', ...roots];
  const { output, standardOutput } = await runCommand(command, { cwd: folder });
  const report = readReport(standardOutput, output);
  return {
    violations: report.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    sources: report.modules.map((module) => module.source),
  };
}

function readReport(text: string, output: string): CruiseReport {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`dependency-cruiser left no report:\n${output.slice(0, 2000)}`);
  }
}
