import { expect, test } from 'vitest';
import { stepLines, summaryLines } from './report.ts';
import { runStep } from './step.ts';

test('ends with the plain line of counts over all steps', () => {
  const failures = ['a.test.ts › breaks: expected 1'];
  const unit = { name: 'unit', passed: 3, failed: 1, output: '', milliseconds: 5, failures };
  const lint = { name: 'lint', passed: 1, failed: 0, output: '', milliseconds: 5 };

  const lines = summaryLines([lint, unit]).split('\n');

  expect(lines.at(-1)).toBe('4 passed, 1 failed');
  expect(lines.slice(lines.indexOf('Failed: unit'))).toContain('  a.test.ts › breaks: expected 1');
});

test('names the ten slowest tests, slowest first', () => {
  const timings = Array.from({ length: 12 }, (_, index) => ({ name: `test-${index}`, milliseconds: index * 1000 }));

  const text = summaryLines([{ name: 'unit', passed: 12, failed: 0, output: '', milliseconds: 5, timings }]);

  expect(text).toMatch(/11\.0 s {2}test-11\n/);
  expect(text).not.toContain('test-1\n');
  expect(text.match(/ s {2}test-/g)).toHaveLength(10);
});

test('turns an exception in a step into one failure with its message', async () => {
  const step = { name: 'lint', kind: 'static', run: async () => Promise.reject(new Error('no such tool')) } as const;

  const report = await runStep(step);

  expect(report).toMatchObject({ passed: 0, failed: 1 });
  expect(stepLines(report)).toContain('no such tool');
});
