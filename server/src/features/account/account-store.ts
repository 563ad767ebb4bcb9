import type { AuthSql } from '../../platform/database/auth-database.ts';

/** A person who can sign in: nothing but what that needs. What they do, and where, other tables say. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly isPlatformAdmin: boolean;
}

export type SignInMethod = 'password' | 'link';

const ACCOUNT = 'a.id, a.email, a.name, a.is_platform_admin as "isPlatformAdmin"';

/** False if the address has an account already. */
export async function insertAccount(sql: AuthSql, account: Account & { createdAt: Date }): Promise<boolean> {
  const rows = await sql(
    `insert into auth.account (id, email, name, is_platform_admin, created_at) values ($1, $2, $3, $4, $5)
     on conflict (email) do nothing returning true`,
    [account.id, account.email, account.name, account.isPlatformAdmin, account.createdAt],
  );
  return rows.length > 0;
}

type AccountWithPassword = Account & { hash: string | null };

const selectAccount = async (
  sql: AuthSql,
  column: 'id' | 'email',
  value: string,
): Promise<AccountWithPassword | null> => {
  const rows = await sql<AccountWithPassword>(
    `select ${ACCOUNT}, p.hash from auth.account a left join auth.password p on p.account_id = a.id
     where a.${column} = $1`,
    [value],
  );
  return rows[0] ?? null;
};

export const findAccountByEmail = (sql: AuthSql, email: string) => selectAccount(sql, 'email', email);
export const findAccount = (sql: AuthSql, id: string) => selectAccount(sql, 'id', id);

export const findMailboxes = async (sql: AuthSql, accountIds: readonly string[]): Promise<string[]> =>
  (await sql<{ email: string }>('select email from auth.account where id = any($1)', [accountIds])).map(
    (row) => row.email,
  );

/** Replaces the password if it still is `hashBefore` (null: none); false if another change came first. */
export async function replacePassword(
  sql: AuthSql,
  { accountId, hashBefore, hash, now }: { accountId: string; hashBefore: string | null; hash: string; now: Date },
): Promise<boolean> {
  const rows =
    hashBefore === null
      ? await sql(
          'insert into auth.password (account_id, hash, changed_at) values ($1, $2, $3) on conflict do nothing returning true',
          [accountId, hash, now],
        )
      : await sql(
          'update auth.password set hash = $2, changed_at = $3 where account_id = $1 and hash = $4 returning true',
          [accountId, hash, now, hashBefore],
        );
  return rows.length > 0;
}

/** Holds the password as it is until the transaction ends; false if it is no longer `hash`. */
export async function holdPassword(
  sql: AuthSql,
  { accountId, hash }: { accountId: string; hash: string },
): Promise<boolean> {
  const rows = await sql('select true from auth.password where account_id = $1 and hash = $2 for share', [
    accountId,
    hash,
  ]);
  return rows.length > 0;
}

export interface SignIn {
  readonly id: string;
  readonly method: SignInMethod;
  readonly isStaff: boolean;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
}

export const insertSignIn = (
  sql: AuthSql,
  signIn: Omit<SignIn, 'lastSeenAt'> & { accountId: string; tokenHash: Buffer },
): Promise<unknown> =>
  sql(
    `insert into auth.sign_in (id, account_id, token_hash, method, is_staff, started_at, last_seen_at)
     values ($1, $2, $3, $4, $5, $6, $6)`,
    [signIn.id, signIn.accountId, signIn.tokenHash, signIn.method, signIn.isStaff, signIn.startedAt],
  );

export async function findSignIn(
  sql: AuthSql,
  tokenHash: Buffer,
): Promise<{ signIn: SignIn; account: Account } | null> {
  const [row] = await sql<Account & Omit<SignIn, 'id'> & { signInId: string }>(
    `select s.id as "signInId", s.method, s.is_staff as "isStaff", s.started_at as "startedAt",
       s.last_seen_at as "lastSeenAt", ${ACCOUNT}
     from auth.sign_in s join auth.account a on a.id = s.account_id where s.token_hash = $1`,
    [tokenHash],
  );
  if (!row) return null;
  const { signInId, method, isStaff, startedAt, lastSeenAt, ...account } = row;
  return { signIn: { id: signInId, method, isStaff, startedAt, lastSeenAt }, account };
}

export const touchSignIn = (sql: AuthSql, { id, now }: { id: string; now: Date }): Promise<unknown> =>
  sql('update auth.sign_in set last_seen_at = greatest(last_seen_at, $2) where id = $1', [id, now]);

/** False if it had ended already. */
export async function deleteSignIn(sql: AuthSql, tokenHash: Buffer): Promise<boolean> {
  return (await sql('delete from auth.sign_in where token_hash = $1 returning true', [tokenHash])).length > 0;
}

/** From their next request on, no device of this account is signed in or known. */
export async function deleteAllSignIns(sql: AuthSql, accountId: string): Promise<void> {
  await sql('delete from auth.sign_in where account_id = $1', [accountId]);
  await sql('delete from auth.known_device where account_id = $1', [accountId]);
}
