import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Another living process holds the folder. */
export class FolderInUseError extends Error {
  override name = 'FolderInUseError';
}

/**
 * Holds a folder for this process alone until released. The lock is the operating system's own (through an empty SQLite
 * file, as Node offers no file lock itself), so it ends with the process however that ends, and can't grow stale; the
 * text file beside it only names the holder. Throws {@link FolderInUseError} at once when another process holds it.
 */
export function lockFolder(path: string): { release: () => void } {
  const holder = `${path}.owner`;
  const database = new DatabaseSync(`${path}.lock`, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (!isBusy(error)) throw error;
    throw new FolderInUseError(`${path} is in use by process ${readHolder(holder)}. Stop that one first.`);
  }
  writeFileSync(holder, `${process.pid}\n`);
  const release = () => {
    if (!database.isOpen) return;
    rmSync(holder, { force: true });
    database.close();
  };
  return { release };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && error.message.includes('database is locked');
}

function readHolder(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim() || 'unknown';
  } catch {
    return 'unknown';
  }
}
