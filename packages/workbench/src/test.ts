import { e2eStep } from './e2e-step.ts';
import { stepLines, summaryLines } from './report.ts';
import { staticSteps } from './static-steps.ts';
import { runStep, type Step, type StepReport } from './step.ts';
import { unitStep } from './unit-step.ts';

const STATIC_AT_ONCE = 2;
const allSteps: readonly Step[] = [...staticSteps, unitStep, e2eStep];

const wanted = chooseSteps(process.argv.slice(2));
const queue = wanted.filter((step) => step.kind === 'static');
const reports: StepReport[] = [];
await work(wanted.filter((step) => step.kind === 'alone'));
await Promise.all(Array.from({ length: STATIC_AT_ONCE }, () => work(queue)));
await work(wanted.filter((step) => step.kind === 'tests'));
process.stdout.write(`${summaryLines(reports)}\n`);
process.exitCode = wanted.length === 0 || reports.some((report) => report.failed > 0) ? 1 : 0;

/** `--static` leaves the source checks only; a word leaves the steps whose name starts with it. */
function chooseSteps(words: readonly string[]): Step[] {
  const names = words.filter((word) => !word.startsWith('--'));
  return allSteps
    .filter((step) => step.kind !== 'tests' || !words.includes('--static'))
    .filter((step) => names.length === 0 || names.some((name) => step.name.startsWith(name)));
}

async function work(steps: Step[]): Promise<void> {
  for (let step = steps.shift(); step; step = steps.shift()) {
    const report = await runStep(step);
    reports.push(report);
    process.stdout.write(`${stepLines(report)}\n`);
  }
}
