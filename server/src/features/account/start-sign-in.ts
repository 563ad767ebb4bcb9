import { newId } from '../../platform/database/new-id.ts';
import type { AccountDesk, Visit } from './account-desk.ts';
import { type Account, deleteSignIn, insertSignIn, type SignInMethod } from './account-store.ts';
import type { AuthSql } from '../../platform/database/auth-database.ts';
import { forgetDevice, isDeviceKnown, rememberDevice } from './known-device-store.ts';
import { type Lifetime, lifetimeOf } from './sign-in-lifetime.ts';
import { hashToken, newToken } from './sign-in-token.ts';

/** What the browser is given: the only places where the tokens exist in the clear. */
export interface StartedSignIn {
  readonly account: Account;
  readonly token: string;
  readonly deviceToken: string;
  readonly lifetime: Lifetime;
}

export interface SignInStart {
  readonly account: Account;
  readonly method: SignInMethod;
  readonly isStaff: boolean;
}

/** Asked before the transaction that starts the sign-in, because it reads elsewhere. */
export const staffLike = async (desk: AccountDesk, account: Account): Promise<boolean> =>
  account.isPlatformAdmin || desk.isStaff(account.id);

/** Always under a new token; whatever this browser was signed in as before ends. */
export async function startSignIn(
  sql: AuthSql,
  { account, method, isStaff }: SignInStart,
  { visit, now }: { visit: Visit; now: Date },
): Promise<StartedSignIn> {
  const { token, hash } = newToken();
  const before = hashToken(visit.signInToken ?? '');
  if (before) await deleteSignIn(sql, before);
  await insertSignIn(sql, { id: newId(), accountId: account.id, tokenHash: hash, method, isStaff, startedAt: now });
  const deviceToken = await renewDevice(sql, { accountId: account.id, before: visit.deviceToken, now });
  return { account, token, deviceToken, lifetime: lifetimeOf({ isStaff }) };
}

/** A device gets a new token at each sign-in; two people who share it each stay known only until the other signs in. */
async function renewDevice(
  sql: AuthSql,
  { accountId, before, now }: { accountId: string; before: string | undefined; now: Date },
): Promise<string> {
  const { token, hash } = newToken();
  const hashBefore = hashToken(before ?? '');
  if (hashBefore && (await isDeviceKnown(sql, { tokenHash: hashBefore, accountId })))
    await forgetDevice(sql, hashBefore);
  await rememberDevice(sql, { tokenHash: hash, accountId, now });
  return token;
}
