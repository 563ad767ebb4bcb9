import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express, { type Request, type Response, type Router } from 'express';
import { HttpRefusal } from '../../platform/http/failures.ts';
import { limitAddresses } from '../../platform/http/limit-addresses.ts';
import type { RateLimits } from '../../platform/http/rate-limits.ts';
import { ADDRESS_KINDS } from './public-addresses.read.ts';
import { robotsText } from './robots-text.ts';
import { openSitemap, sitemapFile, type SitemapSource } from './sitemap-files.service.ts';

const FILE_SIZE = 50_000;
const REQUESTS = { name: 'sitemap-requests', points: 60, seconds: 60 };
const KINDS = ['pages', ...ADDRESS_KINDS] as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type SitemapParts = Omit<SitemapSource, 'fileSize'> & { readonly limits: RateLimits; readonly fileSize?: number };

/** `/robots.txt` and `/sitemap.xml`, read from what is public at the moment of asking; by the path they are mounted at. */
export function sitemapRouters({ limits, ...given }: SitemapParts): Record<string, Router> {
  const source: SitemapSource = { fileSize: FILE_SIZE, ...given };
  const limit = limitAddresses(limits, REQUESTS);
  return {
    '/robots.txt': express.Router().get('/', (_request, response) => {
      response.set('cache-control', 'public, max-age=3600').type('text/plain').send(robotsText(source.publicUrl));
    }),
    '/sitemap.xml': express
      .Router()
      .get('/', limit, async (_request, response) => sendXml(response, await openSitemap(source))),
    '/sitemaps': express
      .Router()
      .get('/:file', limit, (request: Request<{ file?: string }>, response) =>
        sendXml(response, sitemapFile(source, readFile(request.params.file ?? '', request.query['after']))),
      ),
  };
}

/** What the address of a further file names. Throws for all that no list of files would name. */
function readFile(file: string, after: unknown) {
  const kind = KINDS.find((candidate) => file === `${candidate}.xml`);
  if (kind && after === undefined) return { kind, after };
  if (kind && typeof after === 'string' && (kind === 'cases' ? UUID.test(after) : after.length <= 200))
    return { kind, after };
  throw new HttpRefusal({ status: 404, code: 'NOT_FOUND', message: 'There is nothing at this address.' });
}

/** Never kept: what is withdrawn or no longer listed leaves the next answer. */
async function sendXml(response: Response, content: AsyncIterable<string>): Promise<void> {
  response.set({ 'cache-control': 'no-cache', 'content-type': 'application/xml; charset=utf-8' });
  await pipeline(Readable.from(content), response);
}
