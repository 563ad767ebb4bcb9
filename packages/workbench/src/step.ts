import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How long one test took. */
export type TestTiming = { name: string; milliseconds: number };

export type StepOutcome = {
  passed: number;
  failed: number;
  output: string;
  timings?: readonly TestTiming[];
  /** A line for each test that failed: its name, and how its fault begins. */
  failures?: readonly string[];
  /** Names of tests that passed only when they were tried again. */
  unsteady?: readonly string[];
};

/** How a fault begins; the whole of it stands where the test ran. */
export function faultLine(name: string, message = ''): string {
  const [beginning = ''] = message.split('\n');
  return beginning ? `${name}: ${stripVTControlCharacters(beginning)}` : name;
}

/**
 * One thing that `pnpm test` does. Static steps read the source and run side by side; those that also write it run alone,
 * first; test steps run the product, last.
 */
export type Step = {
  name: string;
  kind: 'alone' | 'static' | 'tests';
  run: () => Promise<StepOutcome>;
};

export type StepReport = StepOutcome & { name: string; milliseconds: number };

/** Runs a step, counts its time, and turns an exception into a failure, so that the steps after it still run. */
export async function runStep(step: Step): Promise<StepReport> {
  const startedAt = performance.now();
  const outcome = await step
    .run()
    .catch((error: unknown): StepOutcome => ({ passed: 0, failed: 1, output: describe(error) }));
  return { ...outcome, name: step.name, milliseconds: performance.now() - startedAt };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Lets a test runner write its report into a file of its own and counts it. No report is a failure. */
export async function readReportOf<Report>(
  run: (file: string) => Promise<void>,
  count: (report: Report) => StepOutcome,
): Promise<StepOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'stipple-report-'));
  try {
    const file = join(folder, 'report.json');
    await run(file);
    const report: Report | undefined = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
    return report ? count(report) : { passed: 0, failed: 1, output: 'The runner left no report; see above.' };
  } finally {
    await rm(folder, { recursive: true });
  }
}
