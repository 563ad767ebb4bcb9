import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { HttpRefusal } from '../http/failures.ts';
import { type AskedOperation, askedOperation } from './asked-operation.ts';
import type { Asker } from './graphql-server.ts';
import type { RegisteredOperations } from './registered-operations.ts';

export interface GraphqlRouteParts {
  readonly server: ApolloServer<Asker>;
  readonly operations: RegisteredOperations;
  /** Take registered operations only, except from keyed callers. */
  readonly onlyRegistered: boolean;
  /** Whether the request carries a key that lets it send documents of its own. */
  readonly isKeyedCaller: (request: Request) => Promise<boolean>;
}

/** Answers GraphQL over HTTP. Registered public reads may be asked for by plain links and kept by caches, to be revalidated. */
export const graphqlRoute =
  (parts: GraphqlRouteParts): RequestHandler =>
  async (request, response) => {
    const asked = askedOperation(request);
    const registered = asked.id === undefined ? undefined : parts.operations.textOf(asked.id);
    if (registered === undefined) await refuseUnlessFree(parts, asked, request);
    const isPublicLink = request.method === 'GET' && asked.id !== undefined && parts.operations.isPublic(asked.id);

    const headers = headersOf(request);
    // Another site may make a browser ask this, but can't read the answer, which no cookie changes.
    if (isPublicLink) headers.set('apollo-require-preflight', 'public');
    const answer = await parts.server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method, headers, ...asked.payload(registered) },
      context: async () => ({ request }),
    });
    send(response, answer, isPublicLink);
  };

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

function send(response: Response, { status = 200, headers, body }: HTTPGraphQLResponse, isPublicLink: boolean): void {
  if (body.kind !== 'complete') throw new Error('Answers in parts are not offered.');
  for (const [name, value] of headers) response.setHeader(name, value);
  response.status(status).vary('accept');
  if (isPublicLink && status === 200) {
    response.setHeader('cache-control', 'public, no-cache').send(body.string); // `send` adds the ETag and answers 304
    return;
  }
  response.setHeader('cache-control', 'no-store').end(body.string);
}
