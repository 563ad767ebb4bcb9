import type { Readable } from 'node:stream';

/** Where files live: a folder, or a bucket. Keys carry the clinic (`clinics/<id>/…`); nothing is listed, nothing is served directly. */
export interface ObjectStore {
  /** Keeps the content under the key, whole or not at all; an earlier content is replaced. */
  put(key: string, content: Uint8Array | Readable, options: { contentType: string }): Promise<void>;
  get(key: string): Promise<StoredObject | undefined>;
  exists(key: string): Promise<boolean>;
  /** Deleting what is not there succeeds. */
  delete(key: string): Promise<void>;
}

export interface StoredObject {
  stream: Readable;
  bytes: number;
}

const KEY_LENGTH_MAX = 512;
const KEY = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/;

/**
 * Refuses keys that could leave the store or hide in it: no empty, dotted or absolute parts, at least one folder.
 * Throws RangeError, since keys are made by us and never by a visitor.
 */
export function assertKey(key: string): void {
  if (key.length > KEY_LENGTH_MAX || !KEY.test(key))
    throw new RangeError(`Not a key of the store: ${JSON.stringify(key)}`);
}
