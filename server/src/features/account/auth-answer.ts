import type { SignedInAccount } from '@stipple/contract';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { AccountProblem, inputInvalid } from './account.problems.ts';
import type { SignInCookie, SignInCookies } from './sign-in-cookie.ts';
import type { StartedSignIn } from './start-sign-in.ts';

const DEVICE_MILLISECONDS = 365 * 24 * 60 * 60_000;
const RETRY_SECONDS = '900';

/** Gives the browser its tokens as cookies, and the page the account. The tokens stand nowhere else. */
export function giveSignIn(response: Response, cookies: SignInCookies, started: StartedSignIn): void {
  setCookie(response, cookies.signIn, started.token, started.lifetime.wholeMilliseconds);
  setCookie(response, cookies.device, started.deviceToken, DEVICE_MILLISECONDS);
  response.json({ account: toSignedInAccount(started.account) });
}

/** The device stays known: that opens nothing, and keeps strangers from locking its owner out. */
export function takeSignInAway(response: Response, { signIn }: SignInCookies): void {
  response.clearCookie(signIn.name, signIn.options);
  response.json({});
}

/** Picks the fields that may leave; the record holds more. */
export const toSignedInAccount = ({ id, name, email }: SignedInAccount): SignedInAccount => ({ id, name, email });

const setCookie = (response: Response, { name, options }: SignInCookie, token: string, maxAge: number): void => {
  response.cookie(name, token, { ...options, maxAge });
};

export const refuseMethod =
  (allowed: string): RequestHandler =>
  (_request, response) => {
    response.set('Allow', allowed);
    throw new AccountProblem({ code: 'MethodUnknown', status: 405, message: `Use ${allowed}.` });
  };

export const nothingAtAddress: RequestHandler = () => {
  throw new AccountProblem({ code: 'NotFound', status: 404, message: 'There is nothing at this address.' });
};

/** Expected failures are answered here; anything else rises to the edge, which masks and logs it. */
export const answerProblem: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const problem = error instanceof AccountProblem ? error : bodyProblem(error);
  if (!problem || response.headersSent) return next(error);
  if (problem.status === 429) response.set('Retry-After', RETRY_SECONDS);
  return response.status(problem.status).json({ problem: problem.problem });
};

/** What the JSON parser refuses: its own words may quote the body, so they stay here. */
function bodyProblem(error: unknown): AccountProblem | null {
  if (!(error instanceof Error) || !('type' in error) || !('status' in error)) return null;
  if (typeof error.type !== 'string' || typeof error.status !== 'number' || error.status >= 500) return null;
  return inputInvalid(error.type === 'entity.too.large' ? 'The body is too large.' : 'The body is not readable JSON.');
}
