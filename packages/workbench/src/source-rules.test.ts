import { expect, test } from 'vitest';
import { checkSource, sourceRules } from './source-rules.ts';

/** One breach of each rule: where, and what stands there. Written in pieces so that this file does not break them itself. */
const BREACHES: Record<string, [path: string, text: string]> = {
  'todo-has-issue': ['web/src/ui/Card.tsx', `// ${'TO'}DO make it nicer`],
  'silence-has-reason': ['web/src/ui/Card.tsx', `// oxlint-${'disable'}-next-line no-console`],
  'file-says-what-it-does': ['web/src/ui/utils.ts', ''],
  'index-only-as-entry': ['server/src/features/client/index.ts', ''],
  'server-file-name': ['server/src/features/client/client.manager.ts', ''],
  'web-file-name': ['web/src/ui/case-card.tsx', ''],
  'promises-nothing': ['web/src/ui/Card.tsx', '<p>Painless and quick.</p>'],
  'clock-is-injected': ['server/src/features/client/client.service.ts', `const now = new Date();`],
  'tests-do-not-sleep': ['server/src/app/start.test.ts', `  await ${'pause'}(500);`],
};

/** Close to a breach, and right. */
const SOUND: [path: string, text: string][] = [
  ['web/src/ui/Card.tsx', `// ${'TO'}DO(#12): make it nicer`],
  ['web/src/ui/Card.tsx', `// oxlint-${'disable'}-next-line no-console -- the only way out of a worker`],
  ['server/src/features/client/add-client.types.ts', ''],
  ['server/src/features/client/client.service.ts', `const due = new Date(clock.now().getTime() + 1);`],
  ['web/src/ui/Card.tsx', '/** Never called permanent. */'],
  ['web/src/ui/makeCard.factory.ts', ''],
  ['server/src/platform/clock.ts', `export const systemClock = { now: () => new Date() };`],
  ['packages/contract/src/index.ts', ''],
];

test('shows a breach of every rule there is', () => {
  expect(Object.keys(BREACHES).sort()).toEqual(sourceRules.map((rule) => rule.name).sort());
});

test.each(Object.entries(BREACHES))('catches a breach of %s', (rule, [path, text]) => {
  expect(checkSource(path, text).map((problem) => problem.rule)).toEqual([rule]);
});

test.each(SOUND)('has nothing against %s with "%s"', (path, text) => {
  expect(checkSource(path, text)).toEqual([]);
});

test('names the line', () => {
  const [problem] = checkSource('web/src/ui/Card.tsx', `const a = 1;\n// ${'FIX'}ME soon`);

  expect(problem).toMatchObject({ line: 2 });
});
