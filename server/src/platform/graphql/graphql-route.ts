import { HeaderMap, type HTTPGraphQLHead } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { HttpRefusal } from '../http/failures.ts';
import type { Operation } from './execute-operation.ts';
import { type AskedOperation, askedOperation } from './asked-operation.ts';
import { textOf } from './answer.ts';
import type { GraphqlServer } from './graphql-server.ts';
import { questionIn, sendPublicAnswer } from './public-links.ts';
import { etagOf, type PublicMemory } from './public-memory.ts';
import type { RegisteredOperations } from './registered-operations.ts';

export interface GraphqlRouteParts {
  readonly server: GraphqlServer;
  readonly operations: RegisteredOperations;
  readonly memory: PublicMemory;
  /** Take registered operations only, except from keyed callers. */
  readonly onlyRegistered: boolean;
  /** Whether the request carries a key that lets it send documents of its own. */
  readonly isKeyedCaller: (request: Request) => Promise<boolean>;
}

/**
 * Answers GraphQL over HTTP. Registered public reads may be asked for by plain links and kept by caches, to be revalidated;
 * known to be valid, they need nothing of Apollo Server.
 */
export const graphqlRoute =
  (parts: GraphqlRouteParts): RequestHandler =>
  async (request, response) => {
    const asked = askedOperation(request);
    const publicRead = asked.id === undefined ? undefined : parts.operations.publicReadOf(asked.id);
    const isPublicLink = request.method === 'GET' && publicRead !== undefined;
    const type = publicRead && ordinaryTypeOf(request);
    const variables = publicRead && asked.variablesFor(publicRead.operation);
    if (!publicRead || !type || !variables) return askApollo(parts, asked, { request, response, isPublicLink });

    await answerPublicRead(parts, { ...publicRead, request, variables }, { response, type, isPublicLink });
  };

interface Manner {
  readonly response: Response;
  readonly type: string;
  readonly isPublicLink: boolean;
}

async function answerPublicRead(parts: GraphqlRouteParts, asked: Operation, manner: Manner): Promise<void> {
  const { response, type, isPublicLink } = manner;
  const remember = parts.memory.begin();
  const { http, body, points = 0 } = await parts.server.answer(asked);
  if (body.kind !== 'single') throw new Error('Answers in parts are not offered.');
  const text = textOf(body.singleResult);
  http.headers.set('content-type', type);
  if (!isPublicLink || body.singleResult.errors) return send(response, http, { text, isPublicLink });

  const bytes = Buffer.from(text);
  const answer = { body: bytes, type, etag: etagOf(bytes), points };
  const question = questionIn(asked.request);
  if (question !== undefined) remember(question, answer);
  sendPublicAnswer(asked.request, response, answer);
}

const OFFERED = ['application/json', 'application/graphql-response+json'];

/** How to answer a request as our pages send it; undefined for any other, which Apollo Server has to judge. */
function ordinaryTypeOf(request: Request): string | undefined {
  const { method, headers } = request;
  const isJson = method === 'POST' && headers['content-type']?.startsWith('application/json') === true;
  const type = method === 'GET' || isJson ? request.accepts(OFFERED) : false;
  return type === false ? undefined : `${String(type)}; charset=utf-8`;
}

interface Exchange {
  readonly request: Request;
  readonly response: Response;
  readonly isPublicLink: boolean;
}

async function askApollo(
  parts: GraphqlRouteParts,
  asked: AskedOperation,
  { request, response, isPublicLink }: Exchange,
): Promise<void> {
  const registered = asked.id === undefined ? undefined : parts.operations.textOf(asked.id);
  if (registered === undefined) await refuseUnlessFree(parts, asked, request);
  const headers = headersOf(request);
  // Another site may make a browser ask this, but can't read the answer, which no cookie changes.
  if (isPublicLink) headers.set('apollo-require-preflight', 'public');
  const { body, ...head } = await parts.server.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers, ...asked.payload(registered) },
    context: async () => ({ request }),
  });
  if (body.kind !== 'complete') throw new Error('Answers in parts are not offered.');
  send(response, head, { text: body.string, isPublicLink });
}

/** A document sent as text is welcome when anything is, when it is one of ours anyway, or when a key comes with it. */
async function refuseUnlessFree(
  { operations, onlyRegistered, isKeyedCaller }: GraphqlRouteParts,
  { id, text }: AskedOperation,
  request: Request,
) {
  if (text === undefined && id !== undefined)
    throw new HttpRefusal({
      status: 404,
      code: 'PERSISTED_QUERY_NOT_FOUND',
      message: 'No operation is registered under this id.',
    });
  if (!onlyRegistered || text === undefined || operations.includes(text) || (await isKeyedCaller(request))) return;
  throw new HttpRefusal({
    status: 403,
    code: 'OPERATION_NOT_REGISTERED',
    message: 'This server runs registered operations only; documents of your own need an API key.',
  });
}

function headersOf(request: Request): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
}

interface Content {
  readonly text: string;
  readonly isPublicLink: boolean;
}

function send(response: Response, { status = 200, headers }: HTTPGraphQLHead, { text, isPublicLink }: Content): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  response.status(status).vary('accept');
  if (isPublicLink && status === 200) {
    response.setHeader('cache-control', 'public, no-cache').send(text); // `send` adds the ETag and answers 304
    return;
  }
  response.setHeader('cache-control', 'no-store').end(text);
}
