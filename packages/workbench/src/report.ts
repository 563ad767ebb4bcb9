import type { StepReport, TestTiming } from './step.ts';

const SLOWEST_COUNT = 10;

/** One line for a finished step; what it had to say only when it failed. */
export function stepLines(report: StepReport): string {
  const line = `${report.failed > 0 ? '✗' : '✓'} ${report.name} (${seconds(report.milliseconds)})`;
  return report.failed > 0 && report.output.trim() ? `${line}\n${report.output.trimEnd()}` : line;
}

/** The end of the report: the slowest tests, what failed, and the plain line with the counts as the very last. */
export function summaryLines(reports: readonly StepReport[]): string {
  const passed = sum(reports.map((report) => report.passed));
  const failed = sum(reports.map((report) => report.failed));
  const broken = reports.filter((report) => report.failed > 0).map((report) => report.name);
  return [
    ...slowestLines(reports.flatMap((report) => report.timings ?? [])),
    ...listed(
      'Passed only when tried again:',
      reports.flatMap((report) => report.unsteady ?? []),
    ),
    ...(broken.length > 0 ? ['', `Failed: ${broken.join(', ')}`] : []),
    ...reports.flatMap((report) => report.failures ?? []).map((failure) => `  ${failure}`),
    '',
    `${passed} passed, ${failed} failed`,
  ].join('\n');
}

function slowestLines(timings: readonly TestTiming[]): string[] {
  if (timings.length === 0) return [];
  const slowest = timings.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, SLOWEST_COUNT);
  return ['', 'Slowest tests:', ...slowest.map((test) => `  ${seconds(test.milliseconds).padStart(7)}  ${test.name}`)];
}

function listed(title: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : ['', title, ...names.map((name) => `  ${name}`)];
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
