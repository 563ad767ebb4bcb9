import type { Request, RequestHandler, Response } from 'express';
import type { Budget, RateLimits } from '../http/rate-limits.ts';
import { TooManyRequests } from '../http/rate-limits.ts';
import { spendOnVisit } from './caller-budgets.ts';
import type { PublicAnswer, PublicMemory } from './public-memory.ts';

export interface PublicLinksParts {
  readonly memory: PublicMemory;
  readonly limits: RateLimits;
  /** What one request of an address costs, whatever it asks. */
  readonly perRequest: Budget;
}

const LINKS = '/graphql?';
/** Longer questions are answered, but not remembered. */
const QUESTION_MAX = 4_000;

/**
 * Answers links to public reads from memory, where that is certain to be right. Everything else goes on its way: what is
 * not remembered, and callers whose budget is spent.
 */
export const publicLinks =
  ({ memory, limits, perRequest }: PublicLinksParts): RequestHandler =>
  async (request, response, next) => {
    const question = questionIn(request);
    const answer = question === undefined ? undefined : memory.recall(question);
    if (!answer) return next();
    try {
      await limits.consume(perRequest, `ip:${request.ip ?? 'unknown'}`);
      await spendOnVisit(limits, request.ip ?? 'unknown', answer.points);
    } catch (refusal) {
      if (refusal instanceof TooManyRequests) return next();
      throw refusal;
    }
    sendPublicAnswer(request, response, answer);
  };

/** All of a request that can change the answer to a link; undefined for anything else. */
export function questionIn({ method, originalUrl, headers }: Request): string | undefined {
  if (method !== 'GET' || !originalUrl.startsWith(LINKS) || originalUrl.length > QUESTION_MAX) return undefined;
  return `${headers.accept ?? '*/*'} ${originalUrl}`;
}

/** Sends what caches may keep but have to ask about; those that still have it get 304. */
export function sendPublicAnswer(request: Request, response: Response, { body, type, etag }: PublicAnswer): void {
  response.setHeader('cache-control', 'public, no-cache');
  response.setHeader('etag', etag);
  response.setHeader('vary', 'accept');
  if (request.fresh) {
    response.statusCode = 304;
    response.end();
    return;
  }
  response.setHeader('content-type', type);
  response.setHeader('content-length', body.length);
  response.end(body);
}
