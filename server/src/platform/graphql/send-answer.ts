import type { HTTPGraphQLHead } from '@apollo/server';
import type { Request, Response } from 'express';

const OFFERED = ['application/json', 'application/graphql-response+json'];

/** How to answer a request as our pages send it; undefined for any other, which Apollo Server has to judge. */
export function ordinaryTypeOf(request: Request): string | undefined {
  const { method, headers } = request;
  const isJson = method === 'POST' && headers['content-type']?.startsWith('application/json') === true;
  const type = method === 'GET' || isJson ? request.accepts(OFFERED) : false;
  return type === false ? undefined : `${String(type)}; charset=utf-8`;
}

interface Content {
  readonly text: string;
  readonly isPublicLink: boolean;
}

export function sendAnswer(
  response: Response,
  { status = 200, headers }: HTTPGraphQLHead,
  { text, isPublicLink }: Content,
): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  response.status(status).vary('accept');
  if (isPublicLink && status === 200) {
    response.setHeader('cache-control', 'public, no-cache').send(text); // `send` adds the ETag and answers 304
    return;
  }
  response.setHeader('cache-control', 'no-store').end(text);
}
