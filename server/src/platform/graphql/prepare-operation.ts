import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { isPublicRead } from './doorkeeper.ts';
import { compilePlainQuery, type PlainQuery } from './plain-query.ts';
import { fragmentNaming, type FragmentNamed, rootFieldsIn } from './root-fields.ts';

/** What is known of an operation before any variable is. */
export interface PreparedOperation {
  readonly fragmentNamed: FragmentNamed;
  /** Every root field answers everybody alike, from what is public. */
  readonly isPublic: boolean;
  /** Present when graphql-js is not needed to run it. */
  readonly plain: PlainQuery | undefined;
}

const prepared = new WeakMap<OperationDefinitionNode, PreparedOperation>();

/** Looks into an operation once for as long as its document is kept. */
export function prepareOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PreparedOperation {
  const known = prepared.get(operation);
  if (known) return known;
  const fragmentNamed = fragmentNaming(document);
  const made = {
    fragmentNamed,
    isPublic: isPublicOperation(schema, operation, fragmentNamed),
    plain: compilePlainQuery(schema, document, operation),
  };
  prepared.set(operation, made);
  return made;
}

function isPublicOperation(
  schema: GraphQLSchema,
  { operation, selectionSet }: OperationDefinitionNode,
  fragmentNamed: FragmentNamed,
): boolean {
  const fields = schema.getRootType(operation)?.getFields() ?? {};
  return rootFieldsIn(selectionSet, fragmentNamed).every(({ name }) => {
    const field = fields[name.value];
    return field ? isPublicRead(field) : name.value.startsWith('__');
  });
}
