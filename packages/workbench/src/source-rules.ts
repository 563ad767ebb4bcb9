/** A habit that no linter rule knows. `find` gives the numbers of the lines that break it; 0 stands for the whole file. */
export type SourceRule = {
  name: string;
  advice: string;
  appliesTo: (path: string) => boolean;
  find: (text: string, path: string) => number[];
};

export type SourceProblem = { path: string; line: number; rule: string; advice: string };

const isTest = (path: string) => /\.(test|factory)\.tsx?$|^(server|web)\/test\/|^e2e\//.test(path);
const isServerFile = (path: string) => /^(server\/src|packages\/[^/]+\/src)\//.test(path);
const isServerRule = (path: string) => /^server\/src\/(features|app)\//.test(path) && !isTest(path);

const ROLES = [
  'entity',
  'access',
  'service',
  'problems',
  'types',
  'read',
  'resolver',
  'routes',
  'feature',
  'factory',
  'test',
  'd',
];

/** docs/CONVENTIONS.md names each; a new role of a server file needs a line there and here. */
export const sourceRules: readonly SourceRule[] = [
  {
    name: 'todo-has-issue',
    advice: 'Name the issue (#12) that will do it, or do it now.',
    appliesTo: () => true,
    find: linesWith(/\b(TO[D]O|FIX[M]E|XX[X])\b(?!.*#\d)/),
  },
  {
    name: 'silence-has-reason',
    advice: 'Say why after " -- ", or mend what is complained of.',
    appliesTo: () => true,
    find: linesWith(/(oxlint|eslint)-disable(?!.* -- \S)|@ts-(ignore|nocheck)|@ts-expect-error\s*$/),
  },
  {
    name: 'file-says-what-it-does',
    advice: 'No utils, helpers, common, misc or types: name the file after what it does.',
    appliesTo: () => true,
    find: (_text, path) => (/(^|\/)(utils?|helpers?|common|misc|types)(\.tsx?|\/)/i.test(path) ? [0] : []),
  },
  {
    name: 'index-only-as-entry',
    advice: "An index file hides where things come from; only a package's entry may be one.",
    appliesTo: (path) => /^(server|web)\/src\//.test(path) && !path.includes('/migrations/'),
    find: (_text, path) => (/\/index\.tsx?$/.test(path) ? [0] : []),
  },
  {
    name: 'server-file-name',
    advice: `kebab-case, then at most one role: ${ROLES.join(', ')}.`,
    appliesTo: (path) => isServerFile(path) && !path.includes('/migrations/'),
    find: (_text, path) => (isServerFileName(path) ? [] : [0]),
  },
  {
    name: 'web-file-name',
    advice: 'The name of its one export, as written in code: CaseCard.tsx, usePublishCase.ts.',
    appliesTo: (path) => path.startsWith('web/src/'),
    find: (_text, path) => (/\/[A-Za-z][A-Za-z0-9]*(\.(test|factory|d))?\.tsx?$/.test(path) ? [] : [0]),
  },
  {
    name: 'promises-nothing',
    advice: 'No pigment is permanent, no needle painless, no result guaranteed.',
    appliesTo: (path) => !isTest(path) && !path.startsWith('packages/workbench/'),
    find: linesWith(/^(?!\s*(\*|\/[/*])).*\b([Pp]ermanent|[Pp]ainless|[Gg]uaranteed)\b/),
  },
  {
    name: 'clock-is-injected',
    advice: 'Ask the Clock you are handed; tests move it.',
    appliesTo: isServerRule,
    find: linesWith(/new Date\(\)|Date\.now\(\)|Temporal\.Now\b/),
  },
  {
    name: 'tests-do-not-sleep',
    advice: 'Wait for what you expect (vi.waitFor, expect.poll, a locator), not for time.',
    appliesTo: isTest,
    find: linesWith(/waitForTimeout\(|await (sleep|pause|delay|setTimeout)\(|new Promise\([^)]*\)? ?=> ?setTimeout/),
  },
];

/** Holds one file against every rule. `path` is relative to the workspace, with forward slashes. */
export function checkSource(path: string, text: string): SourceProblem[] {
  return sourceRules
    .filter((rule) => rule.appliesTo(path))
    .flatMap(({ name, advice, find }) => find(text, path).map((line) => ({ path, line, rule: name, advice })));
}

function linesWith(pattern: RegExp): (text: string) => number[] {
  return (text) => text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
}

function isServerFileName(path: string): boolean {
  const [stem = '', ...rest] = path.slice(path.lastIndexOf('/') + 1).split('.');
  const roles = rest.slice(0, -1);
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem) && roles.every((role) => ROLES.includes(role));
}
