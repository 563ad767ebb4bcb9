import type { RequestHandler } from 'express';
import type { Budget, RateLimits } from './rate-limits.ts';

/** Counts every request of one address against a budget, before anything is read. */
export const limitAddresses =
  (limits: RateLimits, budget: Budget): RequestHandler =>
  async (request, _response, next) => {
    await limits.consume(budget, `ip:${request.ip ?? 'unknown'}`);
    next();
  };
