import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand, WORKSPACE } from './run-command.ts';

/** What the built pages are made of; a change in any of them asks for a new build. */
const INPUTS = [
  'web/src/**/*.*',
  'web/public/**/*.*',
  'web/*.{ts,html,json,cjs}',
  'packages/contract/src/**/*.ts',
  'pnpm-lock.yaml',
];
const STAMP = join(WORKSPACE, 'web/dist/.built-from');

/** Builds the web pages unless those that stand there were built from the very same sources. Throws when the build fails. */
export async function buildWebIfChanged(onProgress: (message: string) => void): Promise<void> {
  const wanted = await fingerprint();
  if (wanted === (await readFile(STAMP, 'utf8').catch(() => undefined))) return;
  onProgress('Building the web pages (only after changes)');
  await buildWeb();
  await buildWeb('--ssr', 'src/app/document/openDocuments.tsx', '--outDir', 'dist/.server');
  await writeFile(STAMP, wanted);
}

/** What browsers load, or with `--ssr` what the server writes documents with. */
async function buildWeb(...wishes: readonly string[]): Promise<void> {
  const vite = join(WORKSPACE, 'web/node_modules/.bin/vite');
  const build = [vite, 'build', '--logLevel', 'warn', ...wishes];
  // Whatever the caller runs as: pages built for tests would ask in ways that only a development server takes.
  const env = { NODE_ENV: 'production' };
  const { code, output } = await runCommand(build, { cwd: join(WORKSPACE, 'web'), env });
  if (code !== 0) throw new Error(`The web pages could not be built:\n${output}`);
}

async function fingerprint(): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(INPUTS, { cwd: WORKSPACE })) files.push(file);
  const hash = createHash('sha256');
  for (const file of files.filter((name) => !/\.test\.tsx?$/.test(name)).toSorted()) {
    hash
      .update(file)
      .update('\0')
      .update(await readFile(join(WORKSPACE, file)));
  }
  return hash.digest('hex');
}
