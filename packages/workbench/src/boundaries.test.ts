import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Boundaries, checkBoundaries } from './boundaries.ts';
import { WORKSPACE } from './run-command.ts';

const ROOTS = ['server', 'web', 'packages', 'e2e'];
const EXTERNAL = ['@apollo/client', 'type-graphql', '@mikro-orm/core', '@mikro-orm/postgresql', 'pg', 'only-for-tests'];

/** One file that breaks each rule, and what it imports. Every rule of the configuration must have its line here. */
const PLANTED: Record<string, [file: string, imports: string]> = {
  'no-cycles': ['server/src/platform/circle-a.ts', './circle-b.ts'],
  'everything-resolves': ['server/src/platform/lost.ts', './nowhere.ts'],
  'platform-knows-no-feature': ['server/src/platform/nosy.ts', '../features/client/client.service.ts'],
  'features-know-no-app': ['server/src/features/client/climber.ts', '../../app/features.ts'],
  'ui-knows-no-data': ['web/src/ui/Greedy.tsx', '@apollo/client'],
  'data-knows-no-page': ['web/src/data/curious.ts', '../features/client/ClientCard.tsx'],
  'sides-meet-in-contract': ['web/src/features/client/shortcut.ts', '../../../../server/src/platform/clock.ts'],
  'packages-know-no-side': ['packages/demo/src/nosy.ts', '../../../server/src/platform/clock.ts'],
  'contract-stands-alone': ['packages/contract/src/leaning.ts', '../../demo/src/index.ts'],
  'browser-code-uses-no-node': ['packages/contract/src/node-only.ts', 'node:crypto'],
  'web-ships-no-demo': ['web/src/features/client/demo.ts', '../../../../packages/demo/src/index.ts'],
  'feature-front-door': ['server/src/features/portfolio/burglar.ts', '../client/client.read.ts'],
  'feature-order-client': ['server/src/features/client/eager.service.ts', '../portfolio/portfolio.service.ts'],
  'web-features-are-islands': ['web/src/features/portfolio/Bridge.tsx', '../client/ClientCard.tsx'],
  'only-feature-file-wires-resolvers': ['server/src/features/client/early.ts', './client.resolver.ts'],
  'services-speak-no-graphql': ['server/src/features/client/chatty.service.ts', 'type-graphql'],
  'access-rules-are-pure': ['server/src/features/client/asking.access.ts', './client.service.ts'],
  'resolvers-touch-no-orm': ['server/src/features/client/digging.resolver.ts', '@mikro-orm/core'],
  'driver-stays-in-platform': ['server/src/features/client/raw.ts', 'pg'],
  'features-open-no-scope': ['server/src/features/client/opener.ts', '../../platform/tenancy/scopes.ts'],
  'shipped-code-imports-no-tests': ['server/src/features/client/lazy.ts', './client.factory.ts'],
  'shipped-code-has-its-packages': ['server/src/platform/borrowed.ts', 'only-for-tests'],
};

/** What stands in the planted workspace and breaks nothing. */
const SOUND: Record<string, string> = {
  'server/src/app/features.ts': [
    `import { clientFeature } from '../features/client/client.feature.ts';`,
    `import { portfolioFeature } from '../features/portfolio/portfolio.feature.ts';`,
    `export const features = [clientFeature, portfolioFeature];`,
  ].join('\n'),
  'server/src/features/portfolio/portfolio.feature.ts': '',
  'server/src/platform/clock.ts': `export async function f() { await using a = await import('./tenancy/scopes.ts'); }`,
  'server/src/platform/circle-b.ts': `import './circle-a.ts';`,
  'server/src/platform/tenancy/scopes.ts': `import 'pg';`,
  'server/src/features/client/client.feature.ts': `import './client.resolver.ts';`,
  'server/src/features/client/client.resolver.ts': `import './client.service.ts'; import 'type-graphql';`,
  'server/src/features/client/client.service.ts': `import './client.access.ts'; import './client.entity.ts';`,
  'server/src/features/client/client.access.ts': `import type { Client } from './client.entity.ts';`,
  'server/src/features/client/client.entity.ts': `import '@mikro-orm/core'; export type Client = { id: string };`,
  'server/src/features/client/client.read.ts': '',
  'server/src/features/client/client.factory.ts': `import './client.entity.ts';`,
  'server/src/features/portfolio/portfolio.service.ts': `import '../client/client.entity.ts'; import '../client/client.service.ts';`,
  'web/src/features/client/ClientCard.tsx': `import '../../ui/Card.tsx'; import '@apollo/client';`,
  'web/src/ui/Card.tsx': 'export const Card = () => <b />;',
  'packages/contract/src/index.ts': '',
  'packages/demo/src/index.ts': `import '../../contract/src/index.ts';`,
};

let folder = '';
let sound: Boundaries;
let broken: Boundaries;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-boundaries-'));
  await Promise.all(EXTERNAL.map((name) => plant(`node_modules/${name}/index.js`, '')));
  await Promise.all(EXTERNAL.map((name) => plant(`node_modules/${name}/package.json`, JSON.stringify({ name }))));
  const shipped = Object.fromEntries(EXTERNAL.slice(0, -1).map((name) => [name, '1.0.0']));
  const manifest = JSON.stringify({ dependencies: shipped, devDependencies: { 'only-for-tests': '1.0.0' } });
  await Promise.all(['server', 'web'].map((side) => plant(`${side}/package.json`, manifest)));
  await plant('e2e/journey.test.ts', '');
  await Promise.all(Object.entries(SOUND).map(([file, text]) => plant(file, text)));
  await plant('server/src/platform/circle-a.ts', '');
  sound = await checkBoundaries(folder, ROOTS);
  await Promise.all(Object.values(PLANTED).map(([file, imports]) => plant(file, `import '${imports}';`)));
  broken = await checkBoundaries(folder, ROOTS);
}, 60_000);

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('finds nothing to say against sound imports, and has read every file', () => {
  expect(sound.violations).toEqual([]);
  expect(sound.sources).toEqual(expect.arrayContaining(Object.keys(SOUND)));
});

test('plants a violation of every rule there is', () => {
  const { forbidden } = createRequire(import.meta.url)(`${WORKSPACE}.dependency-cruiser.cjs`);
  const names = forbidden.map((rule: { name: string }) => rule.name);
  // One rule per feature, so these are other ones in the planted workspace.
  const lasting = (name: string) => !name.startsWith('feature-order-');

  expect(Object.keys(PLANTED).filter(lasting).sort()).toEqual(names.filter(lasting).sort());
});

test.each(Object.entries(PLANTED))('catches a planted violation of %s', (rule, [file]) => {
  const caught = broken.violations.filter((violation) => violation.rule === rule);

  expect(caught.map((violation) => violation.from)).toContain(file);
});

async function plant(file: string, text: string): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${text}\n`);
}
