import type { Visit } from './account-desk.ts';
import type { AuthSql } from '../../platform/database/auth-database.ts';
import { isDeviceKnown } from './known-device-store.ts';
import { hashToken } from './sign-in-token.ts';
import { giveBackTry, PASSWORD_TRIES, takeTry, tryKey, VISITOR_TRIES } from './tries.ts';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The two counts one password try goes against. */
export interface PasswordTry {
  readonly visitorKey: string;
  readonly passwordKey: string;
}

/**
 * Counts one password try, or names the count that is used up. A known device has an allowance of its own, whoever else
 * is guessing. Unknown addresses are counted the same way.
 */
export async function takePasswordTry(
  sql: AuthSql,
  { email, accountId, visit, now }: { email: string; accountId: string | null; visit: Visit; now: Date },
): Promise<PasswordTry | 'visitor' | 'password'> {
  const visitorKey = tryKey('visitor', visit.address);
  if (!(await takeTry(sql, { key: visitorKey, rule: VISITOR_TRIES, now }))) return 'visitor';
  const tokenHash = hashToken(visit.deviceToken ?? '');
  // Looked up for unknown addresses too, so that it takes as long.
  const isKnown = tokenHash !== null && (await isDeviceKnown(sql, { tokenHash, accountId: accountId ?? NOBODY }));
  const passwordKey = isKnown ? tryKey('device', tokenHash.toString('hex')) : tryKey('password', email);
  if (!(await takeTry(sql, { key: passwordKey, rule: PASSWORD_TRIES, now }))) return 'password';
  return { visitorKey, passwordKey };
}

export async function giveBackPasswordTry(sql: AuthSql, { visitorKey, passwordKey }: PasswordTry): Promise<void> {
  await giveBackTry(sql, visitorKey);
  await giveBackTry(sql, passwordKey);
}
