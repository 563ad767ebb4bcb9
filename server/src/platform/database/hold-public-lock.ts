import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** How often a holder looks whether somebody wants to write; so long a writer waits at most. */
const LOOK_MILLISECONDS = 50;
/** How long a look is believed. PostgreSQL ends a holder that says nothing only much later. */
const TRUST_MILLISECONDS = 1_500;
const SILENCE_MILLISECONDS = 5_000;
/** Given back when nobody asked for so long. */
const UNUSED_MILLISECONDS = 10_000;
const RETRY_MILLISECONDS = 1_000;

/** Knows whether anything public can have changed. */
export interface PublicLock {
  /**
   * Names the stretch of time, up to this very moment, in which no change of a public table was committed; undefined when
   * there is no knowing. Being asked makes it find out.
   */
  readonly unchanged: () => number | undefined;
  close(): Promise<void>;
}

/** Holds `public_lock` for as long as somebody asks and nobody wants to write. See docs/decisions for why that is exact. */
export function holdPublicLock(connectionString: string): PublicLock {
  const closing = new AbortController();
  let held: { readonly stretch: number; readonly trustedUntil: number } | undefined;
  let stretch = 0;
  let askedAt = 0;
  let working: Promise<void> | undefined;

  const isWanted = () => !closing.signal.aborted && performance.now() - askedAt < UNUSED_MILLISECONDS;
  const rest = (milliseconds: number) =>
    pause(milliseconds, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);

  /** Ends when a writer waits, when nobody asks any more, or when the connection is lost (throws). */
  async function holdOnce(client: pg.Client): Promise<void> {
    stretch += 1;
    while (isWanted()) {
      const lookedAt = performance.now();
      const { rows } = await client.query<{ isAwaited: boolean }>(IS_AWAITED);
      if (rows[0]?.isAwaited !== false) return;
      held = { stretch, trustedUntil: lookedAt + TRUST_MILLISECONDS };
      await rest(LOOK_MILLISECONDS);
    }
  }

  async function work(): Promise<void> {
    const client = clientFor(connectionString);
    client.on('error', () => {
      held = undefined;
    });
    try {
      await client.connect();
      while (isWanted()) {
        if (await take(client)) await holdOnce(client);
        held = undefined; // before the lock is given back
        await client.query('rollback');
        await rest(LOOK_MILLISECONDS);
      }
    } catch {
      held = undefined;
      await rest(RETRY_MILLISECONDS); // nothing is shown from memory meanwhile
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  return {
    unchanged() {
      askedAt = performance.now();
      if (!closing.signal.aborted)
        working ??= work().finally(() => {
          working = undefined;
        });
      return held && askedAt < held.trustedUntil ? held.stretch : undefined;
    },
    async close() {
      closing.abort();
      held = undefined;
      await working;
    },
  };
}

const IS_AWAITED = {
  name: 'public-lock-awaited',
  text: `select exists (select from pg_locks where relation = 'public_lock'::regclass and not granted) "isAwaited"`,
};

const clientFor = (connectionString: string): pg.Client =>
  new pg.Client({
    connectionString,
    connectionTimeoutMillis: 5_000,
    query_timeout: 2_000,
    statement_timeout: 1_000,
    idle_in_transaction_session_timeout: SILENCE_MILLISECONDS,
  });

const LOCK_NOT_AVAILABLE = '55P03';

/** Takes the lock unless somebody is writing; never stands in a queue, where later writers would wait behind it. */
async function take(client: pg.Client): Promise<boolean> {
  await client.query('begin');
  try {
    await client.query('lock table public_lock in share mode nowait');
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === LOCK_NOT_AVAILABLE) return false;
    throw error;
  }
}
