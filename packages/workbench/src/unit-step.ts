import { relative } from 'node:path';
import { runCommand, WORKSPACE } from './run-command.ts';
import { readReportOf, type Step, type StepOutcome, type TestTiming } from './step.ts';

type VitestFile = { name: string; status: string; assertionResults: { fullName: string; duration?: number | null }[] };
export type VitestReport = {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  testResults: VitestFile[];
};

/** Unit and integration tests of every package, counted from the runner's own report. */
export const unitStep: Step = {
  name: 'unit',
  kind: 'tests',
  run: () =>
    readReportOf<VitestReport>(async (file) => {
      const command = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      await runCommand(command, { isShown: true });
    }, countTests),
};

/** A file that could not be loaded reports no test, and an error between tests belongs to none: neither may get lost. */
export function countTests(report: VitestReport): StepOutcome {
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = report.numFailedTests + unloaded.length;
  const isBrokenOutside = !report.success && failed === 0;
  return {
    passed: report.numPassedTests,
    failed: isBrokenOutside ? 1 : failed,
    output: isBrokenOutside ? 'The runner failed outside of a test; see above.' : '',
    timings: report.testResults.flatMap((file) => timings(file)),
  };
}

function timings(file: VitestFile): TestTiming[] {
  const path = relative(WORKSPACE, file.name);
  return file.assertionResults.map((test) => ({
    name: `${path} › ${test.fullName}`,
    milliseconds: test.duration ?? 0,
  }));
}
