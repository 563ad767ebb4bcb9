import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { entities } from '../../src/app/entities.ts';
import { accountTables } from '../../src/features/account/account-tables.ts';
import { migrateDatabase } from '../../src/platform/database/migrate.ts';
import { TEST_SECRET, templateDatabase } from '../template-database.ts';
import { createDatabaseFromTemplate, dropDatabase } from '../test-database.ts';

/** A database as the server makes it at its start: the product's tables and those of sign-in. */
export async function makeWholeDatabase(): Promise<{ ownerUrl: string; drop: () => Promise<void> }> {
  const postgresUrl = inject('postgresUrl');
  const name = `whole_${randomUUID().replaceAll('-', '')}`;
  const ownerUrl = await createDatabaseFromTemplate(postgresUrl, name, await templateDatabase(postgresUrl));
  await migrateDatabase({ ownerUrl, secret: TEST_SECRET, entities, alsoRun: accountTables });
  return { ownerUrl, drop: () => dropDatabase(postgresUrl, name) };
}
