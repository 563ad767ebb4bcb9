import { newId } from '../../platform/database/new-id.ts';
import type { AccountDesk } from './account-desk.ts';
import { type Account, deleteAllSignIns, findAccount, insertAccount, replacePassword } from './account-store.ts';
import { emailAddress } from './email-address.ts';
import { hashPassword } from './password-hash.ts';
import { passwordFault } from './password-rule.ts';

export interface NewAccount {
  readonly email: string;
  readonly name?: string;
  readonly isPlatformAdmin?: boolean;
  /** For records that must keep their id; otherwise one is made. */
  readonly id?: string;
}

/** Throws when the address is none, or has an account already: callers must know whom they add. Sends nothing. */
export async function createAccount(
  desk: AccountDesk,
  { email, name = '', isPlatformAdmin = false, id = newId() }: NewAccount,
): Promise<Account> {
  const address = emailAddress(email);
  if (address === null) throw new TypeError('An account needs an e-mail address.');
  const account = { id, email: address, name, isPlatformAdmin };
  if (!(await insertAccount(desk.auth.sql, { ...account, createdAt: desk.clock.now() })))
    throw new Error('This address has an account already.');
  desk.report({ kind: 'account-created', accountId: id });
  return account;
}

/** Sets a password without asking for the old one, and ends all sign-ins. Throws for a password the rule refuses. */
export async function setPassword(
  desk: AccountDesk,
  { accountId, password }: { accountId: string; password: string },
): Promise<void> {
  const account = await findAccount(desk.auth.sql, accountId);
  if (!account) throw new Error('There is no such account.');
  const fault = passwordFault(password, { about: [account.name, account.email] });
  if (fault) throw new TypeError(`The password is ${fault}.`);
  const hash = await hashPassword(password);
  await desk.auth.transaction(async (sql) => {
    await replacePassword(sql, { accountId, hashBefore: account.hash, hash, now: desk.clock.now() });
    await deleteAllSignIns(sql, accountId);
  });
}

/** Call it when somebody's roles change or a person leaves a clinic: they sign in again under what they may do now. */
export async function endAllSignIns(desk: AccountDesk, accountId: string): Promise<void> {
  await desk.auth.transaction((sql) => deleteAllSignIns(sql, accountId));
  desk.report({ kind: 'all-sign-ins-ended', accountId });
}
