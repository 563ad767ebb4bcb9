import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { MikroORM } from '@mikro-orm/postgresql';
import { isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { entities } from '../../src/app/entities.ts';
import { features } from '../../src/app/features.ts';
import { ROLES } from '../../src/platform/access/viewer.ts';
import { ormOptions } from '../../src/platform/database/orm-options.ts';
import { buildGraphqlSchema } from '../../src/platform/graphql/build-schema.ts';
import { rootFieldsOf } from '../../src/platform/graphql/doorkeeper.ts';
import { ClinicOwned } from '../../src/platform/tenancy/clinic-owned.entity.ts';
import { declaredGrants } from '../../src/platform/tenancy/fence.ts';
import { PLATFORM_TABLES, PROJECTIONS } from './platform-tables.ts';
import { PRIVATE_TYPES, PUBLIC_FIELDS } from './public-fields.ts';
import { QUESTIONS } from './questions.ts';
import { readersOfTypes } from './readers-of-types.ts';

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const orm = new MikroORM(ormOptions(entities, 'postgresql://nobody@127.0.0.1:1/none'));
const tables = [...orm.getMetadata().getAll().values()].filter((table) => !table.abstract);
const schema = buildGraphqlSchema(features.flatMap((feature) => feature.resolvers));

const isClass = (value: unknown): value is { new (): object; name: string } =>
  typeof value === 'function' && value.prototype !== undefined;

test('every entity of the source is in the one list', async () => {
  const found: string[] = [];
  for await (const file of glob('**/*.entity.ts', { cwd: source })) {
    const exported: Record<string, unknown> = await import(`${source}${file}`);
    found.push(
      ...Object.values(exported)
        .filter(isClass)
        .map(({ name }) => name),
    );
  }

  const listed = entities.map(({ name }) => name);

  expect(found.filter((name) => name !== 'ClinicOwned').toSorted()).toEqual(listed.toSorted());
});

test('every entity is a clinic’s, or on a written list', () => {
  const lists = [...Object.keys(PLATFORM_TABLES), ...Object.keys(PROJECTIONS)];

  const others = tables.filter(({ class: type }) => !(type.prototype instanceof ClinicOwned));

  expect(others.filter(({ tableName }) => !lists.includes(tableName)).map(({ tableName }) => tableName)).toEqual([]);
});

test('every entity is fenced, and says who may do what', () => {
  const open = tables.filter(
    ({ tableName, rowLevelSecurity }) => rowLevelSecurity !== 'force' || declaredGrants(tableName).size === 0,
  );

  expect(open.map(({ tableName }) => tableName)).toEqual([]);
});

test('every root field names who may knock, and has a question in the isolation test', () => {
  const fields = rootFieldsOf(schema);

  const closed = fields.filter(({ openTo }) => openTo.length === 0).map(({ name }) => name);
  const unasked = fields.map(({ name }) => name).filter((name) => !Object.hasOwn(QUESTIONS, name));

  expect([closed, unasked]).toEqual([[], []]);
});

test('what is not public is handed to the roles written down, and to nobody else', () => {
  const readers = readersOfTypes(schema);

  const handed = [...readers]
    .filter(([, roles]) => roles.size < ROLES.length)
    .map(([type, roles]) => [type, [...roles].toSorted()]);

  expect(Object.fromEntries(handed)).toEqual(
    Object.fromEntries(Object.entries(PRIVATE_TYPES).map(([type, roles]) => [type, roles.toSorted()])),
  );
});

test('everybody is told the fields written down, and no others', () => {
  const readers = readersOfTypes(schema);

  const told = [...readers]
    .filter(([, roles]) => roles.size === ROLES.length)
    .map(([name]) => {
      const type = schema.getType(name);
      return [name, isObjectType(type) ? Object.keys(type.getFields()).toSorted().join(' ') : ''];
    });

  expect(Object.fromEntries(told)).toEqual(PUBLIC_FIELDS);
});
