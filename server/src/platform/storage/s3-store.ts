import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { S3mini } from 's3mini';
import { assertKey, type ObjectStore } from './store.ts';

export interface BucketSettings {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const ANSWER_WITHIN_MILLISECONDS = 60_000;

/**
 * Keeps files in a private bucket of anything that speaks S3, addressed by path (MinIO, Garage, R2, AWS).
 * The key needs the rights to get, put, delete and list: without the last, S3 answers 403 for what is merely absent.
 */
export function openS3Store(settings: BucketSettings): ObjectStore {
  const bucket = new S3mini({
    endpoint: `${settings.endpoint.replace(/\/+$/, '')}/${settings.bucket}`,
    region: settings.region,
    accessKeyId: settings.accessKeyId,
    secretAccessKey: settings.secretAccessKey,
    requestAbortTimeout: ANSWER_WITHIN_MILLISECONDS,
  });
  return {
    async put(key, content, { contentType }) {
      assertKey(key);
      // A signed request names its length; our objects are single pictures, so that they fit in memory.
      const bytes = content instanceof Uint8Array ? content : await buffer(content);
      await bucket.putObject(key, bytes, contentType);
    },
    async get(key) {
      assertKey(key);
      const answer = await bucket.getObjectResponse(key);
      if (!answer?.body) return undefined;
      const stream = Readable.fromWeb(answer.body);
      return { stream, bytes: Number(answer.headers.get('content-length')) };
    },
    async exists(key) {
      assertKey(key);
      return (await bucket.objectExists(key)) === true;
    },
    async delete(key) {
      assertKey(key);
      await bucket.deleteObject(key);
    },
  };
}
