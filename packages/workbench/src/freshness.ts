import { glob, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Generator } from './generators.ts';

type Files = Map<string, string>;

/**
 * Names the files that a generator would write differently from how they stand. It runs in place, as the programs behind it
 * know no other, and everything is put back as it was.
 */
export async function findStale(generator: Pick<Generator, 'outputs' | 'run'>, folder: string): Promise<string[]> {
  const before = await read(generator.outputs, folder);
  try {
    await generator.run();
    const after = await read(generator.outputs, folder);
    const paths = new Set([...before.keys(), ...after.keys()]);
    return [...paths].filter((path) => before.get(path) !== after.get(path)).toSorted();
  } finally {
    await putBack(before, await read(generator.outputs, folder), folder);
  }
}

async function read(outputs: readonly string[], folder: string): Promise<Files> {
  const files: Files = new Map();
  for (const output of outputs) {
    const isFolder = await stat(join(folder, output)).then(
      (found) => found.isDirectory(),
      () => false,
    );
    for await (const path of glob(isFolder ? `${output}/**/*.*` : output, { cwd: folder })) {
      files.set(path, await readFile(join(folder, path), 'utf8'));
    }
  }
  return files;
}

async function putBack(before: Files, after: Files, folder: string): Promise<void> {
  for (const path of after.keys()) if (!before.has(path)) await rm(join(folder, path));
  for (const [path, text] of before) {
    if (after.get(path) === text) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
