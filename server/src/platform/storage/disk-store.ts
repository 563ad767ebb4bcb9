import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { assertKey, type ObjectStore } from './store.ts';
import { sweepAbandoned } from './sweep-abandoned.ts';

/** Unfinished files wait here; no key can name it, since keys have no part that starts with a dot. */
const UNFINISHED = '.unfinished';
const ABANDONED_AFTER_MILLISECONDS = 86_400_000;
const ONLY_US = { recursive: true, mode: 0o700 } as const;

/**
 * Keeps files in a folder that only this system user may enter. A file appears under its key only when it is whole and on
 * the disk: written aside, flushed, renamed.
 */
export async function openDiskStore(root: string): Promise<ObjectStore> {
  const unfinished = join(root, UNFINISHED);
  await mkdir(unfinished, ONLY_US);
  sweepAbandoned(unfinished, ABANDONED_AFTER_MILLISECONDS);
  const pathOf = (key: string) => {
    assertKey(key);
    return join(root, key);
  };
  return {
    async put(key, content) {
      const path = pathOf(key);
      const aside = join(unfinished, randomUUID());
      try {
        await writeFlushed(aside, content);
        await mkdir(dirname(path), ONLY_US);
        await rename(aside, path);
        await flushFolder(dirname(path));
      } finally {
        await rm(aside, { force: true });
      }
    },
    async get(key) {
      const file = await absentAsUndefined(open(pathOf(key), 'r'));
      if (!file) return undefined;
      const { size } = await file.stat();
      return { stream: file.createReadStream(), bytes: size };
    },
    async exists(key) {
      return (await absentAsUndefined(stat(pathOf(key)))) !== undefined;
    },
    async delete(key) {
      await rm(pathOf(key), { force: true });
    },
  };
}

async function writeFlushed(path: string, content: Uint8Array | Readable): Promise<void> {
  await using file = await open(path, 'wx', 0o600);
  await file.writeFile(content);
  await file.sync();
}

/** A rename survives a power cut only once its folder is on the disk, too. Windows cannot flush folders and need not. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  await using folder = await open(path, 'r');
  await folder.sync();
}

async function absentAsUndefined<Found>(looking: Promise<Found>): Promise<Found | undefined> {
  try {
    return await looking;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
}
