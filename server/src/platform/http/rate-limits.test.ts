import { describe, expect, it } from 'vitest';
import { memoryRateLimits, TooManyRequests } from './rate-limits.ts';

const budget = { name: 'ring', points: 3, seconds: 60 };

describe('rate limits', () => {
  it('refuse a key whose points are spent, and say when to try again', async () => {
    const limits = memoryRateLimits();
    await limits.consume(budget, 'a', 2);
    await limits.consume(budget, 'a');

    const refusal = await limits.consume(budget, 'a').catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(TooManyRequests);
    expect(refusal).toMatchObject({ retryAfterSeconds: 60 });
  });

  it('count other keys and other budgets apart', async () => {
    const limits = memoryRateLimits();
    await limits.consume(budget, 'a', 3);

    const others = Promise.all([limits.consume(budget, 'b', 3), limits.consume({ ...budget, name: 'knock' }, 'a', 3)]);

    await expect(others).resolves.toBeDefined();
  });
});
