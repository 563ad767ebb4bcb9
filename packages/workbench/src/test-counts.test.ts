import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countJourneys } from './e2e-step.ts';
import { WORKSPACE } from './run-command.ts';
import { readReportOf } from './step.ts';
import { countTests } from './unit-step.ts';

const passedFile = {
  name: '/a.test.ts',
  status: 'passed',
  assertionResults: [{ fullName: 'works', status: 'passed', duration: 3 }],
};

test('counts a test file that could not be loaded as failed', () => {
  const unloaded = { name: '/b.test.ts', status: 'failed', assertionResults: [] };
  const report = { success: false, numPassedTests: 1, numFailedTests: 0, testResults: [passedFile, unloaded] };

  expect(countTests(report)).toMatchObject({ passed: 1, failed: 1 });
});

test('counts an error outside of any test as failed', () => {
  const report = { success: false, numPassedTests: 1, numFailedTests: 0, testResults: [passedFile] };

  expect(countTests(report)).toMatchObject({ passed: 1, failed: 1 });
});

test('names each test that failed with the beginning of its fault, and each that passed at the second try', () => {
  const assertionResults = [
    { fullName: 'breaks', status: 'failed', failureMessages: ['\u001B[31mexpected 1\u001B[39m\n  at a.test.ts:3'] },
    { fullName: 'wavers', status: 'passed', failureMessages: ['timed out'] },
    { fullName: 'works', status: 'passed', failureMessages: [] },
  ];
  const file = { name: join(WORKSPACE, 'a.test.ts'), status: 'failed', assertionResults };

  const counted = countTests({ success: false, numPassedTests: 2, numFailedTests: 1, testResults: [file] });

  expect(counted.failures).toEqual(['a.test.ts › breaks: expected 1']);
  expect(counted.unsteady).toEqual(['a.test.ts › wavers: timed out']);
});

test('counts a journey once per screen size, however deep it is nested', () => {
  const results = [{ duration: 1200 }];
  const spec = {
    title: 'sends an enquiry',
    tests: [
      { projectName: 'desktop', status: 'expected', results },
      { projectName: 'phone', status: 'unexpected', results },
    ],
  };

  const counted = countJourneys({
    suites: [{ title: 'a.test.ts', suites: [{ title: 'vetting', specs: [spec] }] }],
    errors: [],
  });

  expect(counted).toMatchObject({ passed: 1, failed: 1 });
  expect(counted.timings?.[0]?.name).toBe('e2e/a.test.ts › vetting › sends an enquiry [desktop]');
});

test('counts a run without any journey as failed', () => {
  expect(countJourneys({ suites: [], errors: [] })).toMatchObject({ passed: 0, failed: 1 });
});

test('counts a runner that left no report as failed', async () => {
  const outcome = await readReportOf(
    async () => undefined,
    () => ({ passed: 1, failed: 0, output: '' }),
  );

  expect(outcome).toMatchObject({ passed: 0, failed: 1 });
});
