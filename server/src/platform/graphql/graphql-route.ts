import { HeaderMap } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { HttpRefusal } from '../http/failures.ts';
import { type AskedOperation, askedOperation } from './asked-operation.ts';
import { textOf } from './answer.ts';
import type { GraphqlServer } from './graphql-server.ts';
import type { RegisteredOperations } from './registered-operations.ts';
import { ordinaryTypeOf, sendAnswer } from './send-answer.ts';

export interface GraphqlRouteParts {
  readonly server: GraphqlServer;
  readonly operations: RegisteredOperations;
  /** Take registered operations only, except from keyed callers. */
  readonly onlyRegistered: boolean;
  /** Whether the request carries a key that lets it send documents of its own. */
  readonly isKeyedCaller: (request: Request) => Promise<boolean>;
}

/** Answers GraphQL over HTTP. Registered public reads are known to be valid and need nothing of Apollo Server. */
export const graphqlRoute =
  (parts: GraphqlRouteParts): RequestHandler =>
  async (request, response) => {
    const asked = askedOperation(request);
    const publicRead = asked.id === undefined ? undefined : parts.operations.publicReadOf(asked.id);
    const isPublicLink = request.method === 'GET' && publicRead !== undefined;
    const type = publicRead && ordinaryTypeOf(request);
    const variables = publicRead && asked.variablesFor(publicRead.operation);
    if (!publicRead || !type || !variables) return askApollo(parts, asked, { request, response, isPublicLink });

    const { http, body } = await parts.server.answer({ ...publicRead, request, variables });
    if (body.kind !== 'single') throw new Error('Answers in parts are not offered.');
    http.headers.set('content-type', type);
    sendAnswer(response, http, { text: textOf(body.singleResult), isPublicLink });
  };

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
  sendAnswer(response, head, { text: body.string, isPublicLink });
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
