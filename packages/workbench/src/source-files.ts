import { glob } from 'node:fs/promises';
import { WORKSPACE } from './run-command.ts';

const SKIPPED = ['node_modules', 'dist', '.stipple', 'gql', 'test-results'];

/** Every TypeScript file that people write, relative to the workspace. */
export async function listSourceFiles(): Promise<string[]> {
  const patterns = ['server', 'web', 'packages', 'e2e'].map((folder) => `${folder}/**/*.{ts,tsx}`);
  const exclude = (name: string) => SKIPPED.includes(name.slice(name.lastIndexOf('/') + 1));
  const files: string[] = [];
  for await (const file of glob(patterns, { cwd: WORKSPACE, exclude })) files.push(file);
  return files.toSorted();
}
