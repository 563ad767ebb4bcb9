import { randomUUID } from 'node:crypto';
import type { ErrorCode } from '@stipple/contract';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Log } from './log.ts';
import { TooManyRequests } from './rate-limits.ts';
import { currentRequestId } from './request-id.ts';

interface Failure {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

/** A request that is refused in an expected way. Throw it from any route. */
export class HttpRefusal extends Error implements Failure {
  override name = 'HttpRefusal';
  readonly status: number;
  readonly code: ErrorCode;

  constructor({ status, code, message }: Failure) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The one shape of an error, in GraphQL answers and everywhere else. */
export const errorBody = (code: ErrorCode, message: string, more: object = {}) => ({
  errors: [{ message, extensions: { code, ...more } }],
});

const NOT_FOUND: Failure = { status: 404, code: 'NOT_FOUND', message: 'There is nothing at this address.' };

export const nothingHere: RequestHandler = (_request, response) => {
  response.status(404).setHeader('cache-control', 'no-store').json(errorBody(NOT_FOUND.code, NOT_FOUND.message));
};

/** Turns whatever a route threw into JSON. What nobody expected is logged, and only its reference is told. */
export const tellFailure =
  (log: Log): ErrorRequestHandler =>
  (thrown: unknown, _request, response, next) => {
    if (response.headersSent) return next(thrown);
    response.setHeader('cache-control', 'no-store');
    if (thrown instanceof TooManyRequests) {
      const { message, retryAfterSeconds } = thrown;
      response.setHeader('retry-after', retryAfterSeconds);
      return response.status(429).json(errorBody('TOO_MANY_REQUESTS', message, { retryAfterSeconds }));
    }
    const refusal = thrown instanceof HttpRefusal ? thrown : refusedByParser(thrown);
    if (refusal) return response.status(refusal.status).json(errorBody(refusal.code, refusal.message));

    const reference = currentRequestId() ?? randomUUID();
    log.error({ err: thrown, reference }, 'unexpected error');
    const message = `Something went wrong on our side. Quote ${reference} when you ask about it.`;
    return response.status(500).json(errorBody('INTERNAL_SERVER_ERROR', message, { reference }));
  };

/** What Express, its parsers and its file sender refuse: their status, our words. */
function refusedByParser(thrown: unknown): Failure | undefined {
  const status = thrown instanceof Error && 'status' in thrown ? Number(thrown.status) : 0;
  if (status === 404) return NOT_FOUND;
  if (status === 413) return { status, code: 'BODY_TOO_LARGE', message: 'The body is larger than this address takes.' };
  if (status === 415) return { status, code: 'BAD_REQUEST', message: 'This encoding of the body is not understood.' };
  if (status < 400 || status > 499) return undefined;
  return {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'The request is malformed: check its address and that its body is valid JSON.',
  };
}
