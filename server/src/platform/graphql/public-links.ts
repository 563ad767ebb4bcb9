import type { Request, RequestHandler, Response } from 'express';
import { type Budget, type RateLimits, TooManyRequests } from '../http/rate-limits.ts';
import { textOf } from './answer.ts';
import { askedOperation } from './asked-operation.ts';
import { spendOnVisit } from './caller-budgets.ts';
import type { Operation } from './execute-operation.ts';
import type { GraphqlServer } from './graphql-server.ts';
import { etagOf, type PublicAnswer, type PublicMemory } from './public-memory.ts';
import type { RegisteredOperations } from './registered-operations.ts';
import { ordinaryTypeOf, sendAnswer } from './send-answer.ts';

export interface PublicLinksParts {
  readonly server: GraphqlServer;
  readonly operations: RegisteredOperations;
  readonly memory: PublicMemory;
  readonly limits: RateLimits;
  /** What one request of an address costs, whatever it asks. */
  readonly perRequest: Budget;
}

const LINKS = '/graphql?';
/** Longer questions go the ordinary way, and are not remembered. */
const QUESTION_MAX = 4_000;

/**
 * Answers links to registered public reads, from memory where that is certain to be right. Caches may keep them, to be
 * revalidated. Everything else goes on its way, and so does who has spent their budget, to be told so.
 */
export const publicLinks =
  (parts: PublicLinksParts): RequestHandler =>
  async (request, response, next) => {
    const question = questionIn(request);
    if (question === undefined) return next();
    const known = parts.memory.recall(question);
    const asked = known ? undefined : publicReadIn(request, parts.operations);
    if (!known && !asked) return next();
    if (!(await spend(parts, addressOf(request), known?.points))) return next();
    if (known) return sendPublicAnswer(request, response, known);
    if (asked) await findOut(parts, { ...asked, question }, response);
  };

/** Whether the budget held what was asked; of answers that have to be found, running the operation counts the rest. */
async function spend({ limits, perRequest }: PublicLinksParts, ip: string, points?: number): Promise<boolean> {
  try {
    await limits.consume(perRequest, `ip:${ip}`);
    if (points !== undefined) await spendOnVisit(limits, ip, points);
    return true;
  } catch (refusal) {
    if (refusal instanceof TooManyRequests) return false;
    throw refusal;
  }
}

const addressOf = (request: Request): string => request.ip ?? 'unknown';

interface Asked extends Operation {
  /** Media type to answer in. */
  readonly type: string;
}

function publicReadIn(request: Request, operations: RegisteredOperations): Asked | undefined {
  const asked = askedOperation(request);
  const publicRead = asked.id === undefined ? undefined : operations.publicReadOf(asked.id);
  const type = publicRead && ordinaryTypeOf(request);
  const variables = publicRead && asked.variablesFor(publicRead.operation);
  return publicRead && type && variables ? { ...publicRead, request, type, variables } : undefined;
}

async function findOut(
  { memory, server }: PublicLinksParts,
  { type, question, ...asked }: Asked & { question: string },
  response: Response,
): Promise<void> {
  const remember = memory.begin();
  const { http, body, points = 0 } = await server.answer(asked);
  if (body.kind !== 'single') throw new Error('Answers in parts are not offered.');
  const text = textOf(body.singleResult);
  http.headers.set('content-type', type);
  if (body.singleResult.errors) return sendAnswer(response, http, { text, isPublicLink: true });

  const bytes = Buffer.from(text);
  const answer = { body: bytes, type, etag: etagOf(bytes), points };
  remember(question, answer);
  sendPublicAnswer(asked.request, response, answer);
}

/** All of a request that can change the answer to a link; undefined for anything else. */
function questionIn({ method, originalUrl, headers }: Request): string | undefined {
  if (method !== 'GET' || !originalUrl.startsWith(LINKS) || originalUrl.length > QUESTION_MAX) return undefined;
  return `${headers.accept ?? '*/*'} ${originalUrl}`;
}

/** Sends what caches may keep but have to ask about; those that still have it get 304. */
function sendPublicAnswer(request: Request, response: Response, { body, type, etag }: PublicAnswer): void {
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
