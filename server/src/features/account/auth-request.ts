import { SIGN_IN_REQUEST_HEADER } from '@stipple/contract';
import type { Request, RequestHandler } from 'express';
import { AccountProblem } from './account.problems.ts';
import type { Visit } from './account-desk.ts';
import { readCookie, type SignInCookies } from './sign-in-cookie.ts';

/**
 * Lets a write through only if a page of ours made it: its content type and its header can't be sent by a form, and
 * the browser's own word on where it comes from must not contradict. Throws `RequestForeign`.
 */
export const refuseForeign =
  (publicUrl: string): RequestHandler =>
  (request, _response, next) =>
    next(isForeign(request, new URL(publicUrl).origin) ? requestForeign() : undefined);

function isForeign(request: Request, publicOrigin: string): boolean {
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  return (
    !/^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(request.get('content-type') ?? '') ||
    request.get(SIGN_IN_REQUEST_HEADER) === undefined ||
    (site !== undefined && site !== 'same-origin') ||
    (origin !== undefined && origin !== publicOrigin && !isOwnHost(origin, request.get('host')))
  );
}

/** During development the page may come from another port that passes requests on, host and all. */
const isOwnHost = (origin: string, host: string | undefined): boolean =>
  URL.canParse(origin) && host !== undefined && new URL(origin).host === host;

const requestForeign = (): AccountProblem =>
  new AccountProblem({
    code: 'RequestForeign',
    status: 403,
    message: `Send JSON from the same origin, with the header ${SIGN_IN_REQUEST_HEADER}.`,
  });

export const visitOf = (request: Request, cookies: SignInCookies): Visit => ({
  address: networkAddress(request.ip ?? ''),
  signInToken: readCookie(request.headers.cookie, cookies.signIn),
  deviceToken: readCookie(request.headers.cookie, cookies.device),
});

/** An IPv4 address whole, of an IPv6 one the first 64 bits: a household or server owns the rest. */
export function networkAddress(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const front = head.split(':').filter(Boolean);
  const back = (tail ?? '').split(':').filter(Boolean);
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  const groups = [...front, ...zeros, ...back].slice(0, 4);
  return groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':');
}
