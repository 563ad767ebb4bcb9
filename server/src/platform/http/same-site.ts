import type { Request, RequestHandler } from 'express';
import type { Env } from '../env.ts';
import { HttpRefusal } from './failures.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses writes that a browser sends on behalf of another site. Callers that are no browser name no origin and pass. */
export function refuseCrossSiteWrites({ PUBLIC_URL }: Pick<Env, 'PUBLIC_URL'>): RequestHandler {
  const ownHost = new URL(PUBLIC_URL).host;
  return (request, _response, next) => {
    if (READING.has(request.method) || comesFromHere(request, ownHost)) return next();
    throw new HttpRefusal({ status: 403, code: 'CROSS_SITE_REQUEST', message: 'Another site may not send this.' });
  };
}

/** Whether a page of ours sent this, as far as the browser says; what says nothing is no browser. */
export function comesFromHere(request: Request, ownHost: string): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.get('origin');
  if (origin === undefined) return true;
  const host = URL.parse(origin)?.host;
  return host === ownHost || host === request.get('host');
}
