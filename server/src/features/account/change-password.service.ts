import { SIGN_IN_LINK_MINUTES } from '@stipple/contract';
import type { AuthSql } from '../../platform/database/auth-database.ts';
import { notSignedIn, passwordUnfit, passwordWrong, signInTooOld, tooManyTries } from './account.problems.ts';
import type { AccountDesk, Visit } from './account-desk.ts';
import { passwordChangedMail } from './account-mails.ts';
import {
  type Account,
  deleteAllSignIns,
  deleteSignIn,
  findAccount,
  replacePassword,
  type SignIn,
} from './account-store.ts';
import { hashPassword, isPasswordRight } from './password-hash.ts';
import { passwordFault } from './password-rule.ts';
import { giveBackPasswordTry, takePasswordTry } from './password-tries.ts';
import { deleteLinksTo } from './sign-in-link-store.ts';
import { findSignedIn } from './sign-in.service.ts';
import { hashToken } from './sign-in-token.ts';
import { type StartedSignIn, startSignIn } from './start-sign-in.ts';

interface PasswordChange {
  readonly password: string;
  readonly currentPassword: string | undefined;
}

/**
 * Sets or changes the password of whoever asks and ends every sign-in; this browser gets a new one. The present
 * password is asked for, unless they came by a mailed link just now. Throws `NotSignedIn`, `PasswordUnfit`,
 * `PasswordWrong`, `SignInTooOld`, `TooManyTries`.
 */
export async function changePassword(
  desk: AccountDesk,
  { password, currentPassword }: PasswordChange,
  visit: Visit,
): Promise<StartedSignIn> {
  const now = desk.clock.now();
  const signedIn = await findSignedIn(desk, visit.signInToken, now);
  const account = signedIn && (await findAccount(desk.auth.sql, signedIn.account.id));
  if (!account) throw notSignedIn();
  const fault = passwordFault(password, { about: [account.name, account.email] });
  if (fault) throw passwordUnfit(fault);
  if (!isFreshLink(signedIn.signIn, now)) await proveByPassword(desk, { account, currentPassword, visit, now });

  const hash = await hashPassword(password);
  const started = await desk.auth.transaction(async (sql) => {
    if (!(await isStillSignedIn(sql, visit))) return null;
    if (!(await replacePassword(sql, { accountId: account.id, hashBefore: account.hash, hash, now }))) return null;
    await deleteAllSignIns(sql, account.id);
    await deleteLinksTo(sql, account.email);
    const { isStaff } = signedIn.signIn;
    return startSignIn(sql, { account, method: 'password', isStaff }, { visit, now });
  });
  // Something else came first and has ended this sign-in.
  if (!started) throw notSignedIn();
  desk.report({ kind: 'password-changed', accountId: account.id });
  desk.afterAnswer.run(() => desk.mailer.send(passwordChangedMail({ to: account.email, changedAt: now })));
  return started;
}

async function isStillSignedIn(sql: AuthSql, visit: Visit): Promise<boolean> {
  const tokenHash = hashToken(visit.signInToken ?? '');
  return tokenHash !== null && deleteSignIn(sql, tokenHash);
}

const isFreshLink = ({ method, startedAt }: SignIn, now: Date): boolean =>
  method === 'link' && now.getTime() - startedAt.getTime() < SIGN_IN_LINK_MINUTES * 60_000;

interface Proof {
  readonly account: Account & { readonly hash: string | null };
  readonly currentPassword: string | undefined;
  readonly visit: Visit;
  readonly now: Date;
}

async function proveByPassword(desk: AccountDesk, { account, currentPassword, visit, now }: Proof): Promise<void> {
  const { id: accountId, email, hash } = account;
  if (hash === null) throw signInTooOld();
  if (currentPassword === undefined) throw passwordWrong();
  const attempt = await desk.auth.transaction((sql) => takePasswordTry(sql, { email, accountId, visit, now }));
  if (typeof attempt === 'string') throw tooManyTries();
  if (!(await isPasswordRight(currentPassword, hash))) throw passwordWrong();
  await desk.auth.transaction((sql) => giveBackPasswordTry(sql, attempt));
}
