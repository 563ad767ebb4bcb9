import { AUTH_PATHS } from '@stipple/contract';
import express, { type Response, Router } from 'express';
import type { z } from 'zod';
import type { AccountDesk, Visit } from './account-desk.ts';
import {
  answerProblem,
  giveSignIn,
  nothingAtAddress,
  refuseMethod,
  takeSignInAway,
  toSignedInAccount,
} from './auth-answer.ts';
import * as input from './auth-input.ts';
import { refuseForeign, visitOf } from './auth-request.ts';
import { changePassword } from './change-password.service.ts';
import { type SignInCookies, signInCookies } from './sign-in-cookie.ts';
import { redeemLink, requestLink } from './sign-in-link.service.ts';
import { findSignedIn, signInWithPassword, signOut, signOutEverywhere } from './sign-in.service.ts';

const BODY_BYTES_MAX = '8kb';
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
  addSignIns(postTo(router, cookies), desk, cookies);
  addSignOuts(postTo(router, cookies), desk, cookies);
  router.use('/auth', nothingAtAddress, answerProblem);
  return router;
}

type Post = <Input>(
  path: string,
  schema: z.ZodType<Input>,
  act: (given: Input, visit: Visit, response: Response) => Promise<void>,
) => void;

/** One POST address: what it takes, and what it does with it. */
const postTo =
  (router: Router, cookies: SignInCookies): Post =>
  (path, schema, act) => {
    router.post(path, async (request, response) => {
      await act(input.readInput(schema, request.body), visitOf(request, cookies), response);
    });
    router.all(path, refuseMethod('POST'));
  };

function addSignIns(post: Post, desk: AccountDesk, cookies: SignInCookies): void {
  post(AUTH_PATHS.signIn, input.signInInput, async (given, visit, response) =>
    giveSignIn(response, cookies, await signInWithPassword(desk, given, visit)),
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
    giveSignIn(response, cookies, await redeemLink(desk, token, visit)),
  );
  post(AUTH_PATHS.password, input.passwordInput, async ({ password, currentPassword }, visit, response) =>
    giveSignIn(response, cookies, await changePassword(desk, { password, currentPassword }, visit)),
  );
}

function addSignOuts(post: Post, desk: AccountDesk, cookies: SignInCookies): void {
  post(AUTH_PATHS.signOut, input.noInput, async (_given, visit, response) => {
    await signOut(desk, visit);
    takeSignInAway(response, cookies);
  });
  post(AUTH_PATHS.signOutEverywhere, input.noInput, async (_given, visit, response) => {
    await signOutEverywhere(desk, visit);
    takeSignInAway(response, cookies);
  });
}
