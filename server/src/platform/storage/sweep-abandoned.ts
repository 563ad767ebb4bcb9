import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Deletes what a crash left in a folder of unfinished files. Another server may share the folder, so that only what nobody
 * wrote to for so long is abandoned for certain. Meant for the start, before anything is served.
 */
export function sweepAbandoned(folder: string, untouchedForMilliseconds: number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && Date.now() - found.mtimeMs > untouchedForMilliseconds) rmSync(path, { recursive: true, force: true });
  }
}
