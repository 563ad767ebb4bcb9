import type { EntityClass } from '@mikro-orm/core';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { PublicSql } from '../graphql/request-context.ts';
import { type Scopes, scopesOver } from '../tenancy/scopes.ts';
import { loginUrl } from './ensure-roles.ts';
import { holdPublicLock, type PublicLock } from './hold-public-lock.ts';
import { ormOptions } from './orm-options.ts';
import { LOGIN_ROLE, PUBLIC_LOGIN_ROLE } from './roles.ts';

/** The server's way to its data. The ORM itself is not handed out: work goes through scopes. */
export interface Database {
  readonly scopes: Scopes;
  readonly publicSql: PublicSql;
  readonly publicLock: PublicLock;
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
  const publicUrl = loginUrl(ownerUrl, PUBLIC_LOGIN_ROLE, secret);
  const publicLock = holdPublicLock(publicUrl);
  const publicPool = new pg.Pool({
    connectionString: publicUrl,
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
    publicLock,
    publicSql: async <Row>({ name, text, values }: Parameters<PublicSql>[0]) => {
      const result = await publicPool.query({ name, text, values: [...values] });
      return result.rows as Row[];
    },
    ping: async () => {
      await publicPool.query('select 1');
    },
    close: async () => {
      await publicLock.close();
      await publicPool.end();
      await orm.close();
    },
  };
}
