import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

const requestIds = new AsyncLocalStorage<string>();

/** The id of the request being answered; in the log, in `x-request-id`, and the `reference` of a masked error. */
export const currentRequestId = (): string | undefined => requestIds.getStore();

/** Names each request. An id sent by the caller is not believed: it would let them forge log lines. */
export const nameRequests: RequestHandler = (_request, response, next) => {
  const id = randomUUID();
  response.setHeader('x-request-id', id);
  requestIds.run(id, next);
};
