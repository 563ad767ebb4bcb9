import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { DocumentAnswer, DocumentQuestion, RenderDocument, RenderedDocument } from '@stipple/contract';
import type { Request, RequestHandler, Response } from 'express';
import { type Clock, dayIn } from '../clock.ts';
import type { Log } from './log.ts';

export interface DocumentParts {
  readonly render: RenderDocument;
  /** Asks a registered public operation in the name of a visitor, whoever sent the request. */
  readonly ask: (question: DocumentQuestion, request: Request) => Promise<DocumentAnswer>;
  readonly publicUrl: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** Renderings at a time; who comes when all are busy gets the page that the browser draws itself. */
const UNDER_WAY_MAX = 8;

/**
 * Answers with the page written out, the same for everybody. Leaves to the next handler what is about the reader, and
 * every page when writing fails: a page that draws itself late is better than none.
 */
export function documentPages(parts: DocumentParts): RequestHandler {
  let underWay = 0;

  return async (request, response, next) => {
    if (underWay >= UNDER_WAY_MAX) return next();
    underWay += 1;
    const document = await render(parts, request, response).finally(() => {
      underWay -= 1;
    });
    return document ? send(document, request, response) : next();
  };
}

async function render({ render, ask, publicUrl, clock, log }: DocumentParts, request: Request, response: Response) {
  try {
    return await render({
      url: request.originalUrl,
      locale: localeOf(request),
      origin: new URL(publicUrl).origin,
      today: dayIn('UTC', clock.now()),
      ask: (question) => ask(question, request),
    });
  } catch (error) {
    log.error({ err: error, url: request.originalUrl }, 'a page could not be written');
    response.status(500);
    return undefined;
  }
}

/** The words are English; dates and amounts are written as in the reader's own country. */
function localeOf(request: Request) {
  return request.acceptsLanguages().find((wish) => /^en-[A-Z]{2}$/.test(wish)) ?? 'en-GB';
}

const encoders = {
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text: string) => promisify(gzip)(text),
};

async function send({ status, html }: RenderedDocument, request: Request, response: Response) {
  response.status(status).type('html').vary('accept-encoding').vary('accept-language');
  response.setHeader('cache-control', 'public, no-cache');
  const encoding = request.acceptsEncodings('br', 'gzip');
  if (encoding !== 'br' && encoding !== 'gzip') return response.send(html);
  const bytes = await encoders[encoding](html);
  return response.setHeader('content-encoding', encoding).send(bytes); // `send` adds the ETag and answers 304
}
