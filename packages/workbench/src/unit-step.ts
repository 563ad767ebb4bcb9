import { relative } from 'node:path';
import { runCommand, WORKSPACE } from './run-command.ts';
import { faultLine, readReportOf, type Step, type StepOutcome, type TestTiming } from './step.ts';

type VitestTest = { fullName: string; status: string; duration?: number | null; failureMessages?: string[] | null };
type VitestFile = { name: string; status: string; message?: string; assertionResults: VitestTest[] };
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
      const command = [
        'vitest',
        'run',
        '--retry=1',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ];
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
    failures: [
      ...testsOf(report, 'failed').map(({ name, faults }) => faultLine(name, faults[0])),
      ...unloaded.map((file) => faultLine(pathOf(file), file.message)),
    ],
    unsteady: testsOf(report, 'passed').flatMap(({ name, faults }) =>
      faults.length > 0 ? faultLine(name, faults[0]) : [],
    ),
  };
}

function testsOf({ testResults }: VitestReport, status: string) {
  return testResults.flatMap((file) =>
    file.assertionResults
      .filter((test) => test.status === status)
      .map((test) => ({ name: nameOf(file, test), faults: test.failureMessages ?? [] })),
  );
}

const pathOf = (file: VitestFile) => relative(WORKSPACE, file.name);
const nameOf = (file: VitestFile, test: VitestTest) => `${pathOf(file)} › ${test.fullName}`;

function timings(file: VitestFile): TestTiming[] {
  return file.assertionResults.map((test) => ({ name: nameOf(file, test), milliseconds: test.duration ?? 0 }));
}
