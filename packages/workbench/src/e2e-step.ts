import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand, WORKSPACE } from './run-command.ts';
import { faultLine, readReportOf, type Step, type StepOutcome, type TestTiming } from './step.ts';

type PlaywrightTest = {
  projectName: string;
  /** `flaky`: failed, then passed when tried again. */
  status: string;
  results: { duration: number; error?: { message?: string } }[];
};
type PlaywrightSuite = { title: string; specs?: PlaywrightSpec[]; suites?: PlaywrightSuite[] };
type PlaywrightSpec = { title: string; tests: PlaywrightTest[] };
export type PlaywrightReport = { suites: PlaywrightSuite[]; errors: { message?: string }[] };

const E2E = join(WORKSPACE, 'e2e');

/** Journeys through the whole product in a real browser, counted once per screen size. */
export const e2eStep: Step = {
  name: 'e2e',
  kind: 'tests',
  run: async () => {
    if (!(await hasJourneys())) return { passed: 0, failed: 0, output: '' };
    return readReportOf<PlaywrightReport>(async (file) => {
      const playwright = join(E2E, 'node_modules/.bin/playwright');
      const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, FORCE_COLOR: '0' };
      await runCommand([playwright, 'test', '--retries=1', '--reporter=list,json'], { cwd: E2E, env, isShown: true });
    }, countJourneys);
  },
};

/** A run that broke before its first test, or ran none, is a failure, not a success of nothing. */
export function countJourneys({ suites, errors }: PlaywrightReport): StepOutcome {
  const tests = suites.flatMap((suite) => testsIn(suite));
  const passed = tests.filter((test) => test.hasPassed).length;
  const broken = errors.length > 0 || tests.length === 0 ? 1 : 0;
  return {
    passed,
    failed: tests.length - passed + broken,
    output: errors.map((error) => error.message ?? '').join('\n'),
    timings: tests,
    failures: tests.filter((test) => !test.hasPassed).map((test) => faultLine(test.name, test.fault)),
    unsteady: tests.filter((test) => test.hasPassed && test.fault).map((test) => faultLine(test.name, test.fault)),
  };
}

type Journey = TestTiming & { hasPassed: boolean; fault: string | undefined };

function testsIn(suite: PlaywrightSuite, path: readonly string[] = []): Journey[] {
  const here = [...path, suite.title];
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({
      name: `e2e/${here.join(' › ')} › ${spec.title} [${test.projectName}]`,
      milliseconds: test.results.reduce((total, result) => total + result.duration, 0),
      hasPassed: test.status === 'expected' || test.status === 'flaky',
      fault: test.results.find((result) => result.error)?.error?.message,
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsIn(inner, here))];
}

async function hasJourneys(): Promise<boolean> {
  for await (const _file of glob('tests/**/*.test.ts', { cwd: E2E })) return true;
  return false;
}
