import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { PhotoRefusal } from '../photo/photo-refusal.ts';
import { UploadRefusal } from './upload-refusal.ts';

export interface BodyLimits {
  bytes: number;
  /** Time without a single byte before a sender is given up. */
  silenceMilliseconds: number;
}

/** The sender left before the file was whole; there is nobody to answer. */
export class SenderLeft extends Error {
  override name = 'SenderLeft';
}

/** Streams a body to a new file and answers its length. Holds one chunk in memory and writes nothing beyond the limit. */
export async function storeBody(body: Readable, path: string, limits: BodyLimits): Promise<number> {
  await using file = await open(path, 'wx', 0o600);
  let bytes = 0;
  for await (const chunk of chunksOf(body, limits.silenceMilliseconds)) {
    bytes += chunk.length;
    if (bytes > limits.bytes) throw new PhotoRefusal('FILE_TOO_LARGE');
    await file.write(chunk);
  }
  return bytes;
}

/** The body stays open when nobody wants more of it, so that its sender can still be answered. */
async function* chunksOf(body: Readable, silenceMilliseconds: number): AsyncGenerator<Buffer> {
  const silence = Promise.withResolvers<never>();
  const clock = setTimeout(() => silence.reject(stalled()), silenceMilliseconds);
  const chunks = body.iterator({ destroyOnReturn: false });
  try {
    for (;;) {
      const next = chunks.next().catch(() => {
        throw new SenderLeft();
      });
      const { done, value } = await Promise.race([next, silence.promise]);
      if (done) return;
      clock.refresh();
      yield value;
    }
  } finally {
    clearTimeout(clock);
  }
}

const stalled = () =>
  new UploadRefusal({
    status: 408,
    code: 'UPLOAD_STALLED',
    message: 'The photo stopped arriving. Check the connection and send it again.',
  });
