const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a sign-in lives: since it was last used, and since it began. */
export interface Lifetime {
  readonly idleMilliseconds: number;
  readonly wholeMilliseconds: number;
}

/** People who see other people's records: NIST SP 800-63B-4 AAL2. */
export const STAFF_LIFETIME: Lifetime = { idleMilliseconds: 30 * MINUTE, wholeMilliseconds: 12 * HOUR };
/** People who see their own: AAL1. */
export const CLIENT_LIFETIME: Lifetime = { idleMilliseconds: 14 * DAY, wholeMilliseconds: 30 * DAY };

export const lifetimeOf = ({ isStaff }: { isStaff: boolean }): Lifetime => (isStaff ? STAFF_LIFETIME : CLIENT_LIFETIME);

/** Whether a sign-in still counts at `now`. */
export function isAlive(signIn: { isStaff: boolean; startedAt: Date; lastSeenAt: Date }, now: Date): boolean {
  const { idleMilliseconds, wholeMilliseconds } = lifetimeOf(signIn);
  return (
    now.getTime() - signIn.lastSeenAt.getTime() < idleMilliseconds &&
    now.getTime() - signIn.startedAt.getTime() < wholeMilliseconds
  );
}
