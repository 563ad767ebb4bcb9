import type { AuthSql } from '../../platform/database/auth-database.ts';

interface SignInLink {
  readonly email: string;
  readonly name: string;
  readonly mayCreateAccount: boolean;
}

export const insertLink = (sql: AuthSql, link: SignInLink & { tokenHash: Buffer; expiresAt: Date }): Promise<unknown> =>
  sql(
    `insert into auth.sign_in_link (token_hash, email, name, may_create_account, expires_at)
     values ($1, $2, $3, $4, $5)`,
    [link.tokenHash, link.email, link.name, link.mayCreateAccount, link.expiresAt],
  );

/** Uses a link up, so that of two who redeem it at once only one gets it; null if it is unknown, used or run out. */
export async function takeLink(
  sql: AuthSql,
  { tokenHash, now }: { tokenHash: Buffer; now: Date },
): Promise<SignInLink | null> {
  const [link] = await sql<SignInLink>(
    `delete from auth.sign_in_link where token_hash = $1 and expires_at > $2
     returning email, name, may_create_account as "mayCreateAccount"`,
    [tokenHash, now],
  );
  return link ?? null;
}

export const deleteLinksTo = (sql: AuthSql, email: string): Promise<unknown> =>
  sql('delete from auth.sign_in_link where email = $1', [email]);
