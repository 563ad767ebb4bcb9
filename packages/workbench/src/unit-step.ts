import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runCommand, WORKSPACE } from './run-command.ts';
import type { Step, StepOutcome, TestTiming } from './step.ts';

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  testResults: { name: string; assertionResults: { fullName: string; duration?: number | null }[] }[];
};

/** Unit and integration tests of every package, counted from the runner's own report. */
export const unitStep: Step = {
  name: 'unit',
  kind: 'tests',
  run: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stipple-unit-'));
    const file = join(folder, 'report.json');
    const command = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code } = await runCommand(command, { isShown: true });
    const report: VitestReport | undefined = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
    await rm(folder, { recursive: true });
    return report ? outcome(report, code) : { passed: 0, failed: 1, output: 'The runner left no report.' };
  },
};

function outcome(report: VitestReport, code: number): StepOutcome {
  const failed = report.numFailedTests + emptyHandedFiles(report);
  const isSilentFailure = code !== 0 && failed === 0;
  return {
    passed: report.numPassedTests,
    failed: isSilentFailure ? 1 : failed,
    output: isSilentFailure ? 'The runner failed outside of a test; see above.' : '',
    timings: report.testResults.flatMap((file) => timings(file)),
  };
}

/** A file that could not even be loaded reports no test; it must not vanish from the count. */
function emptyHandedFiles(report: VitestReport): number {
  return report.testResults.filter((file) => file.assertionResults.length === 0).length;
}

function timings(file: VitestReport['testResults'][number]): TestTiming[] {
  const path = relative(WORKSPACE, file.name);
  return file.assertionResults.map((test) => ({
    name: `${path} › ${test.fullName}`,
    milliseconds: test.duration ?? 0,
  }));
}
