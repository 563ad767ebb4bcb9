import type { DecoderAnswer, DecoderTask } from './decoder-messages.ts';
import { lockImageLibrary } from './image-library.ts';
import { makeSharePicture } from './make-share-picture.ts';
import { makeVariants } from './make-variants.ts';
import { PhotoRefusal } from './photo-refusal.ts';
import { readPhoto } from './read-photo.ts';

lockImageLibrary();

/** Does one task and says how it went; never throws. */
export async function answerTask(task: DecoderTask): Promise<DecoderAnswer> {
  try {
    if (task.kind === 'read') {
      const reading = await readPhoto(task.path, task.masterPath);
      return { kind: 'read', reading, residentBytes: process.memoryUsage.rss() };
    }
    if (task.kind === 'share') {
      await makeSharePicture(task.pair, task.path);
      return { kind: 'share', residentBytes: process.memoryUsage.rss() };
    }
    const variants = await makeVariants(task);
    return { kind: 'variants', variants, residentBytes: process.memoryUsage.rss() };
  } catch (error) {
    return describeFailure(error);
  }
}

function describeFailure(error: unknown): DecoderAnswer {
  const residentBytes = process.memoryUsage.rss();
  if (error instanceof PhotoRefusal)
    return { kind: 'refused', code: error.code, because: reasonOf(error), residentBytes };
  if (error instanceof Error && ('syscall' in error || 'permission' in error))
    return { kind: 'failed', because: error.message, residentBytes };
  return { kind: 'refused', code: 'UNREADABLE', because: String(error), residentBytes };
}

const reasonOf = ({ cause, code }: PhotoRefusal): string => (cause instanceof Error ? cause.message : code);
