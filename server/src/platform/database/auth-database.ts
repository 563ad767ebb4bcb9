import pg, { type QueryResultRow } from 'pg';
import { loginUrl } from './ensure-roles.ts';
import { AUTH_ROLE } from './roles.ts';

/** Runs one parameterised statement and gives its rows. */
export type AuthSql = <Row extends QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

/** The only way to the sign-in tables: a login of its own that reaches nothing else, and that no other login may become. */
export interface AuthDatabase {
  /** One statement on its own. */
  readonly sql: AuthSql;
  /** Never wait for mail, hashing or another database inside. */
  transaction<Result>(work: (sql: AuthSql) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export function openAuthDatabase(ownerUrl: string, secret: string): AuthDatabase {
  const pool = new pg.Pool({
    connectionString: loginUrl(ownerUrl, AUTH_ROLE, secret),
    max: 6,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    statement_timeout: 8_000,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 10_000,
    idleTimeoutMillis: 30_000,
  });
  // A dropped idle connection is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    sql: async (text, values = []) => (await pool.query(text, [...values])).rows,
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  };
}

async function inTransaction<Result>(pool: pg.Pool, work: (sql: AuthSql) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(async (text, values = []) => (await client.query(text, [...values])).rows);
    await client.query('commit');
    return result;
  } catch (error) {
    // A connection that can't even roll back is thrown away.
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
