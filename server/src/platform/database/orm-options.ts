import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { UnderscoreNamingStrategy, type EntityClass } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig } from '@mikro-orm/postgresql';
import { migrations } from './migrations/index.ts';

/** How every connection of the ORM behaves: bounded waits, UTC, explicit transactions, migrations only. */
export const ormOptions = (entities: readonly EntityClass<object>[], clientUrl: string) =>
  defineConfig({
    entities: [...entities],
    clientUrl,
    metadataProvider: ReflectMetadataProvider,
    namingStrategy: UnderscoreNamingStrategy,
    loadStrategy: 'select-in',
    forceUtcTimezone: true,
    allowGlobalContext: false,
    // Written by hand in migrations; the ORM must not drop what it doesn't declare.
    schemaGenerator: { ignoreTriggers: true, ignoreRoutines: true },
    ensureDatabase: false,
    logger: () => undefined,
    extensions: [Migrator],
    pool: { min: 0, max: 10 },
    driverOptions: {
      connectionTimeoutMillis: 5_000,
      query_timeout: 20_000,
      statement_timeout: 15_000,
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 30_000,
    },
    migrations: { migrationsList: migrations, snapshot: false, tableName: 'migration', transactional: true },
  });
