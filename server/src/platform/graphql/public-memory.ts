import { hash } from 'node:crypto';
import type { Clock } from '../clock.ts';

/** Bytes of answers kept at most; then all are forgotten and begin anew. */
const BYTES_MAX = 64_000_000;

/** An answer that everybody gets, ready to be sent. */
export interface PublicAnswer {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
  /** What asking for it costs the caller's budget. */
  readonly points: number;
}

/** A time in which the same question has the same answer. */
interface Stretch {
  readonly unchanged: number;
  readonly minute: number;
}

export interface PublicMemory {
  /** The answer, when asking again could not give another. */
  recall(question: string): PublicAnswer | undefined;
  /** Call before finding out; keeps the answer unless something may have changed meanwhile. */
  begin(): (question: string, answer: PublicAnswer) => void;
}

interface Wishes {
  /** As {@link PublicLock} tells. */
  readonly unchanged: () => number | undefined;
  /** The clock by which public reads go. */
  readonly clock: Clock;
}

/** Remembers answers of public reads, which depend on nothing but what is public, the question, and the minute. */
export function createPublicMemory({ unchanged, clock }: Wishes): PublicMemory {
  let stretch: Stretch | undefined;
  let answers = new Map<string, PublicAnswer>();
  let bytes = 0;

  /** Forgets everything as soon as another time begins. */
  function current(): Stretch | undefined {
    const since = unchanged();
    const minute = clock.now().getTime();
    if (since === stretch?.unchanged && minute === stretch?.minute) return stretch;
    stretch = since === undefined ? undefined : { unchanged: since, minute };
    answers = new Map();
    bytes = 0;
    return stretch;
  }

  return {
    recall: (question) => (current() ? answers.get(question) : undefined),
    begin() {
      const begun = current();
      return (question, answer) => {
        if (!begun || current() !== begun) return;
        if (bytes > BYTES_MAX) {
          answers = new Map();
          bytes = 0;
        }
        bytes += answer.body.length + question.length;
        answers.set(question, answer);
      };
    },
  };
}

/** Names an answer by what it says: the same for every process and every minute, while it stays the same. */
export const etagOf = (body: Buffer): string => `"${hash('sha1', body, 'base64url')}"`;
