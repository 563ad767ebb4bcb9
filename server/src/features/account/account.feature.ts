import type { Router } from 'express';
import { createAccount, endAllSignIns, type NewAccount, setPassword } from './account.service.ts';
import type { AccountDesk } from './account-desk.ts';
import { type Account, findMailboxes } from './account-store.ts';
import { AfterAnswer } from '../../platform/http/after-answer.ts';
import { authRoutes } from './auth.routes.ts';
import { forgetExpired } from './forget-expired.ts';
import { readCookie, signInCookies } from './sign-in-cookie.ts';
import { findSignedIn } from './sign-in.service.ts';

/** Who sent a request, as far as sign-in knows. What they may do, memberships say. */
export interface SignedIn {
  readonly account: Account;
  readonly signInId: string;
  readonly startedAt: Date;
}

/** Sign-in as the rest of the product sees it. */
export interface Accounts {
  /** Null for no cookie and for a stale, ended or forged one; never throws for what a browser sent. */
  resolveSignIn(cookieHeader: string | undefined, at: { now: Date }): Promise<SignedIn | null>;
  createAccount(account: NewAccount): Promise<Account>;
  setPassword(accountId: string, password: string): Promise<void>;
  /** Mail addresses of these accounts; unknown ones are left out. */
  mailboxesOf(accountIds: readonly string[]): Promise<string[]>;
  /** To call when somebody's roles change or they leave a clinic. */
  endAllSignIns(accountId: string): Promise<void>;
  /** Deletes what no longer counts. For a daily job. */
  forgetExpired(): Promise<void>;
  /** `/auth/*`. Expects the application's `trust proxy` to be right, since tries are counted by `request.ip`. */
  routes(): Router;
  /** Resolves when mails that answers promised have been handed over. Call before closing mailer and database. */
  settled(): Promise<void>;
}

export type AccountSettings = Omit<AccountDesk, 'afterAnswer' | 'report'> & {
  /** Told of failures after the answer, as a mail server that is down. */
  readonly onError: (error: unknown) => void;
  readonly report?: AccountDesk['report'];
};

export function openAccounts({ onError, report = () => undefined, ...settings }: AccountSettings): Accounts {
  const desk: AccountDesk = { ...settings, report, afterAnswer: new AfterAnswer(onError) };
  const cookies = signInCookies(desk.publicUrl);
  return {
    async resolveSignIn(cookieHeader, { now }) {
      const found = await findSignedIn(desk, readCookie(cookieHeader, cookies.signIn), now);
      return found && { account: found.account, signInId: found.signIn.id, startedAt: found.signIn.startedAt };
    },
    createAccount: (account) => createAccount(desk, account),
    setPassword: (accountId, password) => setPassword(desk, { accountId, password }),
    mailboxesOf: (accountIds) => findMailboxes(desk.auth.sql, accountIds),
    endAllSignIns: (accountId) => endAllSignIns(desk, accountId),
    forgetExpired: () => forgetExpired(desk.auth, desk.clock.now()),
    routes: () => authRoutes(desk),
    settled: () => desk.afterAnswer.settled(),
  };
}
