import { setTimeout } from 'node:timers/promises';
import { onServer } from './ensure-database.ts';

const TRY_AGAIN_MILLISECONDS = 250;

/**
 * Does work that only one process may do to a database at a time; others wait. For work longer than a transaction should
 * be. The lock ends with the process that holds it. Throws when `signal` calls the waiting off.
 */
export const whileHolding = <Result>(
  { ownerUrl, name, signal }: { ownerUrl: string; name: string; signal: AbortSignal },
  work: () => Promise<Result>,
): Promise<Result> =>
  onServer(ownerUrl, async (client) => {
    for (;;) {
      const { rows } = await client.query('select pg_try_advisory_lock(hashtextextended($1, 0)) "isOurs"', [name]);
      if (rows[0].isOurs) return work();
      await setTimeout(TRY_AGAIN_MILLISECONDS, undefined, { signal });
    }
  });
