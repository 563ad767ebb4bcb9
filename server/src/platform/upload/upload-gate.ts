import { UploadRefusal } from './upload-refusal.ts';

const TRY_AGAIN_SECONDS = 5;

/** Counts uploads under way, so that neither one sender nor all together can fill memory or disk. */
export class UploadGate {
  readonly #most: { together: number; perSender: number };
  readonly #underWay = new Map<string, number>();
  #total = 0;

  constructor(most: { together: number; perSender: number }) {
    this.#most = most;
  }

  /** Lets one upload of a sender in. Throws {@link UploadRefusal}. Call what it answers when the upload is over. */
  enter(sender: string): () => void {
    const own = this.#underWay.get(sender) ?? 0;
    if (own >= this.#most.perSender || this.#total >= this.#most.together)
      throw new UploadRefusal({
        status: 429,
        code: 'TOO_MANY_UPLOADS',
        message: 'Other photos are still on their way. Wait a few seconds and send this one again.',
        retryAfterSeconds: TRY_AGAIN_SECONDS,
      });
    this.#underWay.set(sender, own + 1);
    this.#total += 1;
    return () => this.#leave(sender);
  }

  #leave(sender: string): void {
    const own = (this.#underWay.get(sender) ?? 1) - 1;
    if (own > 0) this.#underWay.set(sender, own);
    else this.#underWay.delete(sender);
    this.#total -= 1;
  }
}
