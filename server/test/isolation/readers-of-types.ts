import { getNamedType, type GraphQLNamedType, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import type { Role } from '../../src/platform/access/viewer.ts';
import { rootFieldsOf } from '../../src/platform/graphql/doorkeeper.ts';

/** For each object type of the API, the roles that some root field may hand it to. */
export function readersOfTypes(schema: GraphQLSchema): Map<string, Set<Role>> {
  const readers = new Map<string, Set<Role>>();
  for (const { operation, name, openTo } of rootFieldsOf(schema)) {
    const field = schema.getType(operation);
    const root = isObjectType(field) ? field.getFields()[name] : undefined;
    if (!root) continue;
    for (const type of reachedFrom(schema, getNamedType(root.type)))
      for (const role of openTo) readers.set(type, (readers.get(type) ?? new Set<Role>()).add(role));
  }
  return readers;
}

function reachedFrom(schema: GraphQLSchema, type: GraphQLNamedType, reached = new Set<string>()): Set<string> {
  if (isAbstractType(type)) for (const member of schema.getPossibleTypes(type)) reachedFrom(schema, member, reached);
  if (!isObjectType(type) || reached.has(type.name)) return reached;
  reached.add(type.name);
  for (const field of Object.values(type.getFields())) reachedFrom(schema, getNamedType(field.type), reached);
  return reached;
}
