import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * A folder of files nobody on this project wrote, to hold the product against; undefined where there is none.
 * Looked for at STIPPLE_CORPORA, then beside the repository. Never part of it.
 */
export function corporaFolder(name: string): string | undefined {
  // oxlint-disable-next-line node/no-process-env -- only tests know this folder, the product has no setting for it
  const root = process.env.STIPPLE_CORPORA ?? resolve(import.meta.dirname, '../../../shared/corpora');
  const folder = join(root, name);
  if (existsSync(folder)) return folder;
  process.stderr.write(`No ${name} corpus at ${root}: its tests do not run.\n`);
  return undefined;
}
