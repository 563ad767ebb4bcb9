import type { AuthSql } from '../../platform/database/auth-database.ts';

interface KnownDevice {
  readonly tokenHash: Buffer;
  readonly accountId: string;
}

export const rememberDevice = (sql: AuthSql, device: KnownDevice & { now: Date }): Promise<unknown> =>
  sql('insert into auth.known_device (token_hash, account_id, last_used_at) values ($1, $2, $3)', [
    device.tokenHash,
    device.accountId,
    device.now,
  ]);

/** Whether this device signed in to this account before. */
export async function isDeviceKnown(sql: AuthSql, { tokenHash, accountId }: KnownDevice): Promise<boolean> {
  const rows = await sql('select true from auth.known_device where token_hash = $1 and account_id = $2', [
    tokenHash,
    accountId,
  ]);
  return rows.length > 0;
}

export const forgetDevice = (sql: AuthSql, tokenHash: Buffer): Promise<unknown> =>
  sql('delete from auth.known_device where token_hash = $1', [tokenHash]);
