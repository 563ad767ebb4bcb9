import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Viewer } from '../access/viewer.ts';
import { type Budget, type RateLimits, TooManyRequests } from '../http/rate-limits.ts';

/** Points of all GraphQL calls: one a call and one for every 100 records it may bring. Far above what a person does. */
const CALLS = { name: 'graphql', points: 6_000, seconds: 60 };
const CALLS_OF_CLINIC = { name: 'graphql-clinic', points: 30_000, seconds: 60 };

export interface Caller {
  readonly ip: string;
  readonly viewer: Viewer;
}

/**
 * Counts a call of `nodes` records: visitors by address, people signed in by account, and their clinic as a whole. Answers
 * how many points that was.
 */
export async function spendOnCall(limits: RateLimits, { ip, viewer }: Caller, nodes: number): Promise<number> {
  const points = 1 + Math.ceil(nodes / 100);
  if (viewer.kind === 'visitor') await orRefuse(spendOnVisit(limits, ip, points));
  else await orRefuse(limits.consume(CALLS, `account:${viewer.accountId}`, points));
  if (viewer.kind === 'member') await orRefuse(limits.consume(CALLS_OF_CLINIC, viewer.clinicId, points));
  return points;
}

/** Counts a visitor's call whose points are known. Throws TooManyRequests. */
export const spendOnVisit = (limits: RateLimits, ip: string, points: number): Promise<void> =>
  limits.consume(CALLS, `ip:${ip}`, points);

/** Counts one use of something scarce: by address, so that new accounts don't help, and by account, so that new addresses don't. */
export async function spendOnUse(limits: RateLimits, { ip, viewer }: Caller, budget: Budget): Promise<void> {
  await orRefuse(limits.consume(budget, `ip:${ip}`));
  if (viewer.kind !== 'visitor') await orRefuse(limits.consume(budget, `account:${viewer.accountId}`));
}

async function orRefuse(spending: Promise<void>): Promise<void> {
  try {
    await spending;
  } catch (refusal) {
    if (!(refusal instanceof TooManyRequests)) throw refusal;
    const { message, retryAfterSeconds } = refusal;
    const http = { status: 429, headers: new HeaderMap([['retry-after', String(retryAfterSeconds)]]) };
    throw new GraphQLError(message, { extensions: { code: 'TOO_MANY_REQUESTS', retryAfterSeconds, http } });
  }
}
