import { randomUUID } from 'node:crypto';
import { MikroORM } from '@mikro-orm/postgresql';
import { expect, inject, test } from 'vitest';
import { entities } from '../src/app/entities.ts';
import { ormOptions } from '../src/platform/database/orm-options.ts';
import { templateDatabase } from './template-database.ts';
import { createDatabaseFromTemplate, dropDatabase } from './test-database.ts';

test('the migrations make exactly the schema that the entities declare', async () => {
  const postgresUrl = inject('postgresUrl');
  const name = `diff_${randomUUID().replaceAll('-', '')}`;
  const url = await createDatabaseFromTemplate(postgresUrl, name, await templateDatabase(postgresUrl));
  const orm = await MikroORM.init(ormOptions(entities, url));

  const difference = await orm.schema.getUpdateSchemaSQL({ wrap: false });

  await orm.close();
  await dropDatabase(postgresUrl, name);
  expect(difference).toBe('');
});
