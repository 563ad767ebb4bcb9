import type { EntityClass } from '@mikro-orm/core';
import { MikroORM, TableNotFoundException } from '@mikro-orm/postgresql';
import pg from 'pg';
import { grantStatements, publicLockStatements } from '../tenancy/fence.ts';
import { ensureRoles } from './ensure-roles.ts';
import { ormOptions } from './orm-options.ts';
import { OWNER_ROLE } from './roles.ts';

interface MigrateOptions {
  /** A login that may create roles and own the schema. */
  ownerUrl: string;
  secret: string;
  entities: readonly EntityClass<object>[];
  /** Statements for tables that the ORM doesn't own (sign-in); each must be safe to run again. */
  alsoRun?: readonly string[];
}

/** Brings roles, tables, policies and rights of a database up to date. One process at a time does the work. */
export async function migrateDatabase({ ownerUrl, secret, entities, alsoRun = [] }: MigrateOptions): Promise<void> {
  await ensureRoles(ownerUrl, secret);
  const lock = new pg.Client({ connectionString: ownerUrl });
  await lock.connect();
  try {
    await lock.query("select pg_advisory_lock(hashtext('stipple:migrate'))");
    await lock.query(`grant create, usage on schema public to ${OWNER_ROLE}`);
    await lock.query(
      `do $$ begin execute format('grant create on database %I to ${OWNER_ROLE}', current_database()); end $$`,
    );
    await lock.query(NO_TEMPORARY_TABLES);
    await lock.query(`set role ${OWNER_ROLE}`);
    for (const statement of alsoRun) await lock.query(statement);
    await runMigrations(ownerUrl, entities);
  } finally {
    await lock.end();
  }
}

/**
 * A temporary table would hide the real one of its name for as long as its connection lives. PostgreSQL lets everybody
 * make them; who does not own the database cannot change that.
 */
const NO_TEMPORARY_TABLES = `do $$ begin
  if (select pg_has_role(current_user, datdba, 'usage') from pg_database where datname = current_database()) then
    execute format('revoke temporary on database %I from public', current_database());
  end if;
end $$`;

async function runMigrations(ownerUrl: string, entities: readonly EntityClass<object>[]): Promise<void> {
  const options = ormOptions(entities, ownerUrl);
  const orm = await MikroORM.init({
    ...options,
    driverOptions: {
      ...options.driverOptions,
      statement_timeout: 0,
      query_timeout: 0,
      options: `-c role=${OWNER_ROLE}`,
    },
  });
  try {
    await orm.migrator.up();
    const tables = [...orm.getMetadata().getAll().values()].filter((table) => !table.abstract);
    // One transaction, so that servers at work meet no moment without rights.
    await orm.em.fork().transactional(async (em) => {
      for (const statement of [...publicLockStatements(tables), ...grantStatements(tables)])
        await em.execute(statement);
    });
  } catch (error) {
    if (!(error instanceof TableNotFoundException)) throw error;
    const missing = await orm.schema.getUpdateSchemaSQL({ wrap: false });
    throw new Error(`A table has no migration. These statements make it:\n${missing}`, { cause: error });
  } finally {
    await orm.close();
  }
}
