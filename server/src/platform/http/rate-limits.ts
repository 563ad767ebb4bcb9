import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** `points` that one key may spend within `seconds`, counted apart from budgets of another name. */
export interface Budget {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

/** The budget of a key is spent; it is full again in `retryAfterSeconds`. */
export class TooManyRequests extends Error {
  override name = 'TooManyRequests';
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(`Too many requests. Try again in ${retryAfterSeconds} seconds.`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export interface RateLimits {
  /** Spends `points` (1 when not told). Throws {@link TooManyRequests} when the key has none left. */
  consume(budget: Budget, key: string, points?: number): Promise<void>;
}

/** Counts in this process. Several processes each grant the whole budget. */
export function memoryRateLimits(): RateLimits {
  const limiters = new Map<string, RateLimiterMemory>();

  function limiterOf({ name, points, seconds }: Budget): RateLimiterMemory {
    const known = limiters.get(name);
    if (known) return known;
    const made = new RateLimiterMemory({ keyPrefix: name, points, duration: seconds });
    limiters.set(name, made);
    return made;
  }

  return {
    async consume(budget, key, points = 1) {
      try {
        await limiterOf(budget).consume(key, points);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        throw new TooManyRequests(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
      }
    },
  };
}

/** For benchmarks. */
export const noRateLimits: RateLimits = { consume: async () => {} };
