import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { compressedFiles } from './compressed-files.ts';
import { nothingHere } from './failures.ts';

/**
 * Serves the built web. Addresses of pages are written out as documents where that is possible, else all give `index.html`;
 * an address with a file ending that isn't there is 404.
 */
export function webFiles(webRoot: string, documents?: RequestHandler): Router {
  const router = Router();
  const assets = join(webRoot, 'assets');
  if (existsSync(assets)) router.use('/assets', compressedFiles(assets));
  router.use('/assets', nothingHere);
  router.use(express.static(webRoot, { index: false, cacheControl: false, setHeaders: askAgain }));
  router.use(pagesOnly, ...(documents ? [documents] : []), page(readFileSync(join(webRoot, 'index.html'), 'utf8')));
  return router;
}

const askAgain = (response: { setHeader(name: string, value: string): void }) => {
  response.setHeader('cache-control', 'no-cache');
};

const pagesOnly: RequestHandler = (request, response, next) => {
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  const namesFile = /\.[a-z0-9]+$|\/\./i.test(request.path);
  if (!isReading || namesFile || request.accepts('html') !== 'html') return nothingHere(request, response, next);
  return next();
};

const page =
  (html: string): RequestHandler =>
  (_request, response) =>
    response.setHeader('cache-control', 'no-cache').type('html').send(html);
