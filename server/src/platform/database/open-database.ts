import type { EntityClass } from '@mikro-orm/core';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { PublicSql } from '../graphql/request-context.ts';
import { type Scopes, scopesOver } from '../tenancy/scopes.ts';
import { loginUrl } from './ensure-roles.ts';
import { ormOptions } from './orm-options.ts';
import { LOGIN_ROLE, PUBLIC_LOGIN_ROLE } from './roles.ts';

/** The server's way to its data. The ORM itself is not handed out: work goes through scopes. */
export interface Database {
  readonly scopes: Scopes;
  readonly publicSql: PublicSql;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a migrated database under logins that have no rights of their own. */
export async function openDatabase(
  ownerUrl: string,
  secret: string,
  entities: readonly EntityClass<object>[],
): Promise<Database> {
  const orm = await MikroORM.init(ormOptions(entities, loginUrl(ownerUrl, LOGIN_ROLE, secret)));
  const publicPool = new pg.Pool({
    connectionString: loginUrl(ownerUrl, PUBLIC_LOGIN_ROLE, secret),
    max: 8,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    statement_timeout: 8_000,
    idleTimeoutMillis: 30_000,
  });
  // A dropped idle connection is replaced at the next query; without a listener it would end the process.
  publicPool.on('error', () => undefined);

  return {
    scopes: scopesOver(orm),
    publicSql: async <Row>({ name, text, values }: Parameters<PublicSql>[0]) => {
      const result = await publicPool.query({ name, text, values: [...values] });
      return result.rows as Row[];
    },
    ping: async () => {
      await publicPool.query('select 1');
    },
    close: async () => {
      await publicPool.end();
      await orm.close();
    },
  };
}
