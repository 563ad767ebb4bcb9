import { AUTH_PATHS, type SignedInAccount } from '@stipple/contract';
import express, { type ErrorRequestHandler, type RequestHandler, type Response, Router } from 'express';
import type { z } from 'zod';
import { AccountProblem, inputInvalid } from './account.problems.ts';
import type { AccountDesk, Visit } from './account-desk.ts';
import * as input from './auth-input.ts';
import { refuseForeign, visitOf } from './auth-request.ts';
import { changePassword } from './change-password.service.ts';
import { type SignInCookie, signInCookies } from './sign-in-cookie.ts';
import { redeemLink, requestLink } from './sign-in-link.service.ts';
import { findSignedIn, signInWithPassword, signOut, signOutEverywhere } from './sign-in.service.ts';
import type { StartedSignIn } from './start-sign-in.ts';

const BODY_BYTES_MAX = '8kb';
const DEVICE_MILLISECONDS = 365 * 24 * 60 * 60_000;
const RETRY_SECONDS = '900';
/** The one answer of `link` and `sign-up`. */
const LINK_ON_ITS_WAY = { sent: 'If this address can sign in here, a link is on its way.' };

/** The REST interface of sign-in, all under `/auth`. Refuses as `{ problem: { code, message, field? } }`. */
export function authRoutes(desk: AccountDesk): Router {
  const cookies = signInCookies(desk.publicUrl);
  const router = Router();

  router.use('/auth', (_request, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    next();
  });
  router.get(AUTH_PATHS.me, async (request, response) => {
    const found = await findSignedIn(desk, visitOf(request, cookies).signInToken, desk.clock.now());
    response.json({ account: found && toSignedInAccount(found.account) });
  });
  router.all(AUTH_PATHS.me, refuseMethod('GET, HEAD'));
  router.post('/auth/{*rest}', refuseForeign(desk.publicUrl), express.json({ limit: BODY_BYTES_MAX, inflate: false }));

  addAddresses(router, desk);
  router.use('/auth', () => {
    throw new AccountProblem({ code: 'NotFound', status: 404, message: 'There is nothing at this address.' });
  });
  router.use('/auth', answerProblem);
  return router;
}

function addAddresses(router: Router, desk: AccountDesk): void {
  const cookies = signInCookies(desk.publicUrl);
  const give = (response: Response, started: StartedSignIn) => {
    setCookie(response, cookies.signIn, started.token, started.lifetime.wholeMilliseconds);
    setCookie(response, cookies.device, started.deviceToken, DEVICE_MILLISECONDS);
    response.json({ account: toSignedInAccount(started.account) });
  };
  const takeAway = (response: Response) => {
    response.clearCookie(cookies.signIn.name, cookies.signIn.options);
    response.json({});
  };
  /** One POST address: its input, and what it does with it. */
  const post = <Input>(
    path: string,
    schema: z.ZodType<Input>,
    act: (given: Input, visit: Visit, response: Response) => Promise<void>,
  ) => {
    router.post(path, async (request, response) => {
      await act(input.readInput(schema, request.body), visitOf(request, cookies), response);
    });
    router.all(path, refuseMethod('POST'));
  };

  post(AUTH_PATHS.signIn, input.signInInput, async (given, visit, response) =>
    give(response, await signInWithPassword(desk, given, visit)),
  );
  post(AUTH_PATHS.signUp, input.signUpInput, async (given, visit, response) => {
    await requestLink(desk, { ...given, mayCreateAccount: true }, visit);
    response.status(202).json(LINK_ON_ITS_WAY);
  });
  post(AUTH_PATHS.link, input.linkInput, async (given, visit, response) => {
    await requestLink(desk, { ...given, name: '', mayCreateAccount: false }, visit);
    response.status(202).json(LINK_ON_ITS_WAY);
  });
  post(AUTH_PATHS.redeemLink, input.redeemInput, async ({ token }, visit, response) =>
    give(response, await redeemLink(desk, token, visit)),
  );
  post(AUTH_PATHS.password, input.passwordInput, async ({ password, currentPassword }, visit, response) =>
    give(response, await changePassword(desk, { password, currentPassword }, visit)),
  );
  post(AUTH_PATHS.signOut, input.noInput, async (_given, visit, response) => {
    await signOut(desk, visit);
    takeAway(response);
  });
  post(AUTH_PATHS.signOutEverywhere, input.noInput, async (_given, visit, response) => {
    await signOutEverywhere(desk, visit);
    takeAway(response);
  });
}

const setCookie = (response: Response, { name, options }: SignInCookie, token: string, maxAge: number): void => {
  response.cookie(name, token, { ...options, maxAge });
};

/** Picks the fields that may leave; the record holds more. */
const toSignedInAccount = ({ id, name, email }: SignedInAccount): SignedInAccount => ({ id, name, email });

const refuseMethod =
  (allowed: string): RequestHandler =>
  (_request, response) => {
    response.set('Allow', allowed);
    throw new AccountProblem({ code: 'MethodUnknown', status: 405, message: `Use ${allowed}.` });
  };

/** Expected failures are answered here; anything else rises to the edge, which masks and logs it. */
const answerProblem: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const problem = error instanceof AccountProblem ? error : bodyProblem(error);
  if (!problem || response.headersSent) return next(error);
  if (problem.status === 429) response.set('Retry-After', RETRY_SECONDS);
  return response.status(problem.status).json({ problem: problem.problem });
};

/** What the JSON parser refuses: its own words may quote the body, so they stay here. */
function bodyProblem(error: unknown): AccountProblem | null {
  if (!(error instanceof Error) || !('type' in error) || !('status' in error)) return null;
  if (typeof error.type !== 'string' || typeof error.status !== 'number' || error.status >= 500) return null;
  return inputInvalid(
    error.type === 'entity.too.large' ? `The body is larger than ${BODY_BYTES_MAX}.` : 'The body is not readable JSON.',
  );
}
