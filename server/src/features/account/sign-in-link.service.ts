import { SIGN_IN_LINK_MINUTES, SIGN_IN_LINK_PAGE } from '@stipple/contract';
import type { AuthSql } from '../../platform/database/auth-database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { linkSpent, tooManyTries } from './account.problems.ts';
import type { AccountDesk, Visit } from './account-desk.ts';
import { signInLinkMail } from './account-mails.ts';
import { type Account, findAccountByEmail, insertAccount } from './account-store.ts';
import { deleteLinksTo, insertLink, takeLink } from './sign-in-link-store.ts';
import { hashToken, newToken } from './sign-in-token.ts';
import { staffLike, type StartedSignIn, startSignIn } from './start-sign-in.ts';
import { forgetTries, MAILBOX_LINKS, takeTry, tryKey, VISITOR_LINKS } from './tries.ts';

interface LinkRequest {
  readonly email: string;
  /** For the account that redeeming may create. Never appears in the mail: a stranger may have written it. */
  readonly name: string;
  readonly mayCreateAccount: boolean;
}

/**
 * Takes the request and is done; look-up and mail follow after the answer, which therefore says nothing about the
 * address. Throws `TooManyTries` for the network address only.
 */
export async function requestLink(desk: AccountDesk, request: LinkRequest, visit: Visit): Promise<void> {
  const key = tryKey('visitor-links', visit.address);
  if (!(await takeTry(desk.auth.sql, { key, rule: VISITOR_LINKS, now: desk.clock.now() }))) {
    desk.report({ kind: 'tries-used-up', what: 'visitor-links' });
    throw tooManyTries();
  }
  desk.afterAnswer.run(() => sendLink(desk, request));
}

async function sendLink(desk: AccountDesk, { email, name, mayCreateAccount }: LinkRequest): Promise<void> {
  const now = desk.clock.now();
  const expiresAt = new Date(now.getTime() + SIGN_IN_LINK_MINUTES * 60_000);
  const { token, hash } = newToken();
  const outcome = await desk.auth.transaction(async (sql) => {
    const account = await findAccountByEmail(sql, email);
    if (!account && !mayCreateAccount) return 'no-account';
    if (!(await takeTry(sql, { key: tryKey('mailbox-links', email), rule: MAILBOX_LINKS, now }))) return 'too-many';
    await insertLink(sql, { tokenHash: hash, email, name, mayCreateAccount, expiresAt });
    return account ? 'known' : 'new';
  });
  if (outcome === 'too-many') desk.report({ kind: 'tries-used-up', what: 'mailbox-links' });
  if (outcome === 'too-many' || outcome === 'no-account') return;
  const url = `${desk.publicUrl}${SIGN_IN_LINK_PAGE}#${token}`;
  await desk.mailer.send(signInLinkMail({ to: email, url, requestedAt: now, expiresAt, isNew: outcome === 'new' }));
}

/** Signs in by a mailed link, creating the account if it was for that. Throws `LinkSpent`. */
export async function redeemLink(desk: AccountDesk, token: string, visit: Visit): Promise<StartedSignIn> {
  const now = desk.clock.now();
  const tokenHash = hashToken(token);
  const opened = tokenHash && (await desk.auth.transaction((sql) => openLink(sql, { tokenHash, now })));
  if (!opened) throw linkSpent();
  const { account, isNew } = opened;
  if (isNew) desk.report({ kind: 'account-created', accountId: account.id });

  const isStaff = await staffLike(desk, account);
  const started = await desk.auth.transaction((sql) =>
    startSignIn(sql, { account, method: 'link', isStaff }, { visit, now }),
  );
  desk.report({ kind: 'signed-in', accountId: account.id, method: 'link' });
  return started;
}

async function openLink(
  sql: AuthSql,
  { tokenHash, now }: { tokenHash: Buffer; now: Date },
): Promise<{ account: Account; isNew: boolean } | null> {
  const link = await takeLink(sql, { tokenHash, now });
  if (!link) return null;
  const { email, name } = link;
  const isNew =
    link.mayCreateAccount &&
    (await insertAccount(sql, { id: newId(), email, name, isPlatformAdmin: false, createdAt: now }));
  const account = await findAccountByEmail(sql, email);
  if (!account) return null;
  await deleteLinksTo(sql, email);
  // Whoever reads the mailbox is the owner: wrong guesses of others no longer count against her.
  await forgetTries(sql, tryKey('password', email));
  return { account, isNew };
}
