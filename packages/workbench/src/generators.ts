import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand, WORKSPACE } from './run-command.ts';

/** Something that is written by a program and committed with the change that caused it. */
export type Generator = {
  name: string;
  /** Files and folders it writes, relative to the workspace. */
  outputs: readonly string[];
  /** Writes the outputs in place. Throws with what the program said when it fails. */
  run: () => Promise<void>;
};

const SETTINGS_START = '<!-- settings: written by pnpm generate -->';
const SETTINGS_END = '<!-- /settings -->';

/** In order: later ones read what earlier ones wrote. What is not there yet (a catalogue, a README) is passed over. */
export const generators: readonly Generator[] = [
  {
    name: 'schema',
    outputs: ['packages/contract/schema.graphql'],
    run: async () => {
      await writeFile(
        join(WORKSPACE, 'packages/contract/schema.graphql'),
        await fromServer('server/src/app/print-schema.ts'),
      );
    },
  },
  {
    name: 'operations',
    outputs: ['web/src/gql'],
    run: async () => {
      await inWeb('graphql-codegen', '--config', 'codegen.ts');
    },
  },
  {
    name: 'messages',
    outputs: ['web/src/locales'],
    run: async () => {
      await inWeb('lingui', 'extract', '--clean');
    },
  },
  {
    name: 'settings',
    outputs: ['README.md'],
    run: async () => {
      const file = join(WORKSPACE, 'README.md');
      const table = await fromServer('server/src/platform/print-settings.ts');
      await writeFile(file, replaceBetween(await readFile(file, 'utf8'), table));
    },
  },
].filter(({ outputs }) => outputs.every((path) => existsSync(join(WORKSPACE, path))));

async function fromServer(file: string): Promise<string> {
  return finished([process.execPath, '--import', './server/loader.mjs', file], WORKSPACE);
}

async function inWeb(program: string, ...words: string[]): Promise<string> {
  const web = join(WORKSPACE, 'web');
  return finished([join(web, 'node_modules/.bin', program), ...words], web);
}

async function finished(command: readonly string[], cwd: string): Promise<string> {
  const { code, output, standardOutput } = await runCommand(command, { cwd });
  if (code !== 0) throw new Error(`${command.join(' ')} failed:\n${output}`);
  return standardOutput;
}

function replaceBetween(text: string, table: string): string {
  const start = text.indexOf(SETTINGS_START);
  const end = text.indexOf(SETTINGS_END);
  if (start < 0 || end < start) throw new Error(`README.md lacks the lines ${SETTINGS_START} and ${SETTINGS_END}.`);
  return `${text.slice(0, start)}${SETTINGS_START}\n\n${table.trim()}\n\n${text.slice(end)}`;
}
