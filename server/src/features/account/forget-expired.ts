import type { AuthDatabase } from '../../platform/database/auth-database.ts';
import { CLIENT_LIFETIME, STAFF_LIFETIME } from './sign-in-lifetime.ts';

const DAY = 24 * 60 * 60_000;
const DEVICE_DAYS = 365;
/** Wrong passwords "in a row" are remembered this long; the other counts matter for a quarter of an hour. */
const IN_A_ROW_DAYS = 400;

/** Deletes sign-ins, links, devices and counts that no longer matter. None of them would be honoured anyway. */
export async function forgetExpired({ sql }: AuthDatabase, now: Date): Promise<void> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  await sql('delete from auth.sign_in where started_at <= $1 or last_seen_at <= $2', [
    before(CLIENT_LIFETIME.wholeMilliseconds),
    before(CLIENT_LIFETIME.idleMilliseconds),
  ]);
  await sql('delete from auth.sign_in where is_staff and (started_at <= $1 or last_seen_at <= $2)', [
    before(STAFF_LIFETIME.wholeMilliseconds),
    before(STAFF_LIFETIME.idleMilliseconds),
  ]);
  await sql('delete from auth.sign_in_link where expires_at <= $1', [now]);
  await sql('delete from auth.known_device where last_used_at <= $1', [before(DEVICE_DAYS * DAY)]);
  await sql(
    `delete from auth.tries
     where coalesce((select max(moment) from unnest(recent) moment), '-infinity')
       <= case when key like 'password:%' or key like 'device:%' then $2::timestamptz else $1::timestamptz end`,
    [before(DAY), before(IN_A_ROW_DAYS * DAY)],
  );
}
