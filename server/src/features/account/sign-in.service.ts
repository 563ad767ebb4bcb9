import { isPasswordRight } from './password-hash.ts';
import { notSignedIn, signInRefused, tooManyTries } from './account.problems.ts';
import type { AccountDesk, Visit } from './account-desk.ts';
import {
  type Account,
  deleteSignIn,
  findAccountByEmail,
  findSignIn,
  holdPassword,
  type SignIn,
  touchSignIn,
} from './account-store.ts';
import { endAllSignIns } from './account.service.ts';
import { giveBackPasswordTry, takePasswordTry } from './password-tries.ts';
import { isAlive } from './sign-in-lifetime.ts';
import { hashToken } from './sign-in-token.ts';
import { staffLike, type StartedSignIn, startSignIn } from './start-sign-in.ts';

/** Being seen is written down once a minute, not at every request. */
const TOUCH_MILLISECONDS = 60_000;

/** Throws `SignInRefused` or `TooManyTries`, whether or not the address has an account. */
export async function signInWithPassword(
  desk: AccountDesk,
  { email, password }: { email: string; password: string },
  visit: Visit,
): Promise<StartedSignIn> {
  const now = desk.clock.now();
  const { account, attempt } = await desk.auth.transaction(async (sql) => {
    const found = await findAccountByEmail(sql, email);
    return { account: found, attempt: await takePasswordTry(sql, { email, accountId: found?.id ?? null, visit, now }) };
  });
  if (typeof attempt === 'string') {
    desk.report({ kind: 'tries-used-up', what: attempt });
    throw tooManyTries();
  }
  const hash = account?.hash ?? null;
  // Also when there is nothing to compare with, so that this takes just as long.
  const isRight = await isPasswordRight(password, hash ?? '');
  if (!account || hash === null || !isRight) throw refused(desk, account);

  const isStaff = await staffLike(desk, account);
  const started = await desk.auth.transaction(async (sql) => {
    // The password may have been changed while it was being checked; then all sign-ins have just been ended.
    if (!(await holdPassword(sql, { accountId: account.id, hash }))) return null;
    await giveBackPasswordTry(sql, attempt);
    return startSignIn(sql, { account, method: 'password', isStaff }, { visit, now });
  });
  if (!started) throw refused(desk, account);
  desk.report({ kind: 'signed-in', accountId: account.id, method: 'password' });
  return started;
}

function refused(desk: AccountDesk, account: Account | null) {
  desk.report({ kind: 'sign-in-refused', accountId: account?.id ?? null });
  return signInRefused();
}

/** Who a token stands for right now, or null. Counts as use: the idle time starts again. */
export async function findSignedIn(
  desk: AccountDesk,
  token: string | undefined,
  now: Date,
): Promise<{ account: Account; signIn: SignIn } | null> {
  const tokenHash = hashToken(token ?? '');
  const found = tokenHash && (await findSignIn(desk.auth.sql, tokenHash));
  if (!found || !isAlive(found.signIn, now)) return null;
  if (now.getTime() - found.signIn.lastSeenAt.getTime() < TOUCH_MILLISECONDS) return found;
  if (await isOverForStaff(desk, found, now)) {
    await deleteSignIn(desk.auth.sql, tokenHash);
    return null;
  }
  await touchSignIn(desk.auth.sql, { id: found.signIn.id, now });
  return found;
}

/** Whoever came to work somewhere after signing in as a client has the short sign-in of staff from then on. */
const isOverForStaff = async (
  desk: AccountDesk,
  { account, signIn }: { account: Account; signIn: SignIn },
  now: Date,
): Promise<boolean> => !isAlive({ ...signIn, isStaff: true }, now) && (await staffLike(desk, account));

/** Ends this browser's sign-in, if it has one. */
export async function signOut(desk: AccountDesk, visit: Visit): Promise<void> {
  const tokenHash = hashToken(visit.signInToken ?? '');
  if (tokenHash) await deleteSignIn(desk.auth.sql, tokenHash);
}

/** Ends every sign-in of whoever asks, here and elsewhere. Throws `NotSignedIn`. */
export async function signOutEverywhere(desk: AccountDesk, visit: Visit): Promise<void> {
  const signedIn = await findSignedIn(desk, visit.signInToken, desk.clock.now());
  if (!signedIn) throw notSignedIn();
  await endAllSignIns(desk, signedIn.account.id);
}
