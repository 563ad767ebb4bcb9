import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type ClassType, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import { DateTime } from './date-time.ts';
import { guardRootFields } from './guard-root-fields.ts';
import { validateInput } from './validate-input.ts';

/** The schema of these resolvers: doors before their root fields, input rules checked, dates as they are written. */
export function buildGraphqlSchema(resolvers: readonly ClassType[]): GraphQLSchema {
  const [first, ...others] = resolvers;
  if (!first) throw new Error('A schema needs at least one resolver.');
  dropResolversThatOnlyRead();
  return guardRootFields(
    buildSchemaSync({
      resolvers: [first, ...others] satisfies NonEmptyArray<ClassType>,
      scalarsMap: [{ type: Date, scalar: DateTime }],
      validateFn: (value, _type, { info }) => validateInput(value, { info }),
    }),
  );
}

/** A field that is its property needs no resolver: cheaper, and the mark of what can be written out as it is. */
function dropResolversThatOnlyRead(): void {
  for (const field of getMetadataStorage().fields) field.simple ??= field.schemaName === field.name;
}
