import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findStale } from './freshness.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-fresh-'));
  await mkdir(join(folder, 'gql'));
  await writeFile(join(folder, 'gql/a.ts'), 'old');
  await writeFile(join(folder, 'gql/b.ts'), 'same');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('names what would change, be new or be gone, and puts everything back', async () => {
  const run = async () => {
    await writeFile(join(folder, 'gql/a.ts'), 'new');
    await rm(join(folder, 'gql/b.ts'));
    await writeFile(join(folder, 'gql/c.ts'), 'more');
  };

  const stale = await findStale({ outputs: ['gql'], run }, folder);

  expect(stale).toEqual(['gql/a.ts', 'gql/b.ts', 'gql/c.ts']);
  expect(await readFile(join(folder, 'gql/a.ts'), 'utf8')).toBe('old');
  expect((await readdir(join(folder, 'gql'))).toSorted()).toEqual(['a.ts', 'b.ts']);
});

test('names nothing when the generator writes what stands there', async () => {
  const run = async () => writeFile(join(folder, 'gql/a.ts'), 'old');

  expect(await findStale({ outputs: ['gql'], run }, folder)).toEqual([]);
});

test('puts everything back when the generator breaks off', async () => {
  const run = async () => {
    await writeFile(join(folder, 'gql/a.ts'), 'half');
    throw new Error('broken off');
  };

  await expect(findStale({ outputs: ['gql'], run }, folder)).rejects.toThrow('broken off');
  expect(await readFile(join(folder, 'gql/a.ts'), 'utf8')).toBe('old');
});
