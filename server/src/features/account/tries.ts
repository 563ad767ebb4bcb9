import { createHash } from 'node:crypto';
import type { AuthSql } from '../../platform/database/auth-database.ts';

/** How often something may be tried. */
export interface TryRule {
  /** Length of the sliding window. */
  readonly windowMilliseconds: number;
  readonly maxInWindow: number;
  /** Tries without a success in between, ever. */
  readonly maxInARow: number;
}

const QUARTER_HOUR = 15 * 60_000;
const NO_END = 2_147_483_647;

/** NIST SP 800-63B-4: at most 100 wrong tries in a row; ours: 10 in any quarter of an hour, by address and known device. */
export const PASSWORD_TRIES: TryRule = { windowMilliseconds: QUARTER_HOUR, maxInWindow: 10, maxInARow: 100 };
/** Against one guess at each of many accounts. A whole clinic may share one address; only wrong tries stay counted. */
export const VISITOR_TRIES: TryRule = { windowMilliseconds: QUARTER_HOUR, maxInWindow: 30, maxInARow: NO_END };
/** Mails one mailbox may be sent on request. */
export const MAILBOX_LINKS: TryRule = { windowMilliseconds: QUARTER_HOUR, maxInWindow: 5, maxInARow: NO_END };
/** Links one network address may ask for. */
export const VISITOR_LINKS: TryRule = { windowMilliseconds: QUARTER_HOUR, maxInWindow: 30, maxInARow: NO_END };

/** Names what is counted without keeping it: addresses people mistyped are nobody's to store. */
export const tryKey = (
  kind: 'password' | 'device' | 'visitor' | 'mailbox-links' | 'visitor-links',
  what: string,
): string => `${kind}:${createHash('sha256').update(what).digest('base64url')}`;

/**
 * Counts one try and says whether it may go on. A refused try is not counted. Counting comes before evaluating, in one
 * statement that locks the row, so any number at once gains nothing.
 */
export async function takeTry(
  sql: AuthSql,
  { key, rule, now }: { key: string; rule: TryRule; now: Date },
): Promise<boolean> {
  const windowStart = new Date(now.getTime() - rule.windowMilliseconds);
  const rows = await sql(
    `insert into auth.tries as t (key, recent, in_a_row) values ($1, array[$2::timestamptz], 1)
     on conflict (key) do update set
       recent = array(select m from unnest(t.recent) m where m > $3::timestamptz order by m) || $2::timestamptz,
       in_a_row = t.in_a_row + 1
     where t.in_a_row < $5::int
       and (select count(*) from unnest(t.recent) m where m > $3::timestamptz) < $4::int
     returning true`,
    [key, now, windowStart, rule.maxInWindow, rule.maxInARow],
  );
  return rows.length > 0;
}

/** Undoes one counted try because it succeeded, and ends its row of failures. */
export const giveBackTry = (sql: AuthSql, key: string): Promise<unknown> =>
  sql(`update auth.tries set in_a_row = 0, recent = trim_array(recent, least(1, cardinality(recent))) where key = $1`, [
    key,
  ]);

/** Forgets all failures, because the owner proved herself another way. */
export const forgetTries = (sql: AuthSql, key: string): Promise<unknown> =>
  sql('delete from auth.tries where key = $1', [key]);
