import type { PhotoRefusalCode } from '@stipple/contract';
import { Problem } from '../graphql/problem.ts';
import { HttpRefusal } from '../http/failures.ts';
import { TooManyRequests } from '../http/rate-limits.ts';
import { PhotoRefusal } from '../photo/photo-refusal.ts';

/** The upload is not taken. `message` is a sentence for the person. */
export class UploadRefusal extends Error {
  override name = 'UploadRefusal';
  readonly status: number;
  readonly code: string;
  readonly retryAfterSeconds: number | undefined;

  constructor(refusal: { status: number; code: string; message: string; retryAfterSeconds?: number }) {
    super(refusal.message);
    this.status = refusal.status;
    this.code = refusal.code;
    this.retryAfterSeconds = refusal.retryAfterSeconds;
  }
}

/** HTTP status of a photograph's refusal; whatever is not listed is 422, understood and yet not taken. */
const PHOTO_STATUS: Partial<Record<PhotoRefusalCode, number>> = {
  FILE_TOO_LARGE: 413,
  TYPE_NOT_SUPPORTED: 415,
  ANIMATED: 415,
};

/** What an expected failure says to the sender; undefined for a bug, which is nobody's refusal. */
export function refusalOf(thrown: unknown): UploadRefusal | undefined {
  if (thrown instanceof UploadRefusal) return thrown;
  if (thrown instanceof PhotoRefusal)
    return new UploadRefusal({ status: PHOTO_STATUS[thrown.code] ?? 422, code: thrown.code, message: thrown.message });
  if (thrown instanceof HttpRefusal) return new UploadRefusal(thrown);
  if (thrown instanceof Problem)
    return new UploadRefusal({ status: 422, code: thrown.constructor.name, message: thrown.message });
  if (thrown instanceof TooManyRequests)
    return new UploadRefusal({ ...thrown, status: 429, code: 'TOO_MANY_REQUESTS', message: thrown.message });
  return undefined;
}
