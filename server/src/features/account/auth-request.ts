import { SIGN_IN_REQUEST_HEADER } from '@stipple/contract';
import type { Request, RequestHandler } from 'express';
import { comesFromHere } from '../../platform/http/same-site.ts';
import { AccountProblem } from './account.problems.ts';
import type { Visit } from './account-desk.ts';
import { readCookie, type SignInCookies } from './sign-in-cookie.ts';

/**
 * Lets a write through only if a page of ours made it: its content type and its header can't be sent by a form, and
 * the browser's own word on where it comes from must not contradict. Throws `RequestForeign`.
 */
export function refuseForeign(publicUrl: string): RequestHandler {
  const ownHost = new URL(publicUrl).host;
  return (request, _response, next) => {
    const isOurs = hasOurMarks(request) && comesFromHere(request, ownHost);
    next(isOurs ? undefined : requestForeign());
  };
}

const hasOurMarks = (request: Request): boolean =>
  request.get(SIGN_IN_REQUEST_HEADER) !== undefined &&
  /^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(request.get('content-type') ?? '');

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
