import {
  type FieldNode,
  type GraphQLSchema,
  type GraphQLObjectType,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { FragmentNamed } from './root-fields.ts';

/** The nodes of each response key, in the order GraphQL answers them. */
export type CollectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** A document's types and fragments, which selections refer to by name. */
export interface DocumentSource {
  readonly schema: GraphQLSchema;
  readonly fragmentNamed: FragmentNamed;
}

/** Merges selections on one object type as GraphQL's CollectFields does; undefined when a directive makes it depend on variables. */
export function collectFields(
  source: DocumentSource,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): CollectedFields | undefined {
  const fields = new Map<string, FieldNode[]>();
  return sets.every((set) => addFields(source, type, set, fields)) ? fields : undefined;
}

type Fragment = Pick<InlineFragmentNode, 'typeCondition' | 'selectionSet'>;

function addFields(
  source: DocumentSource,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  into: Map<string, FieldNode[]>,
): boolean {
  return selections.every((node) => {
    if (node.directives && node.directives.length > 0) return false;
    if (node.kind === Kind.FIELD) {
      addField(node, into);
      return true;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : source.fragmentNamed(node.name.value);
    if (!fragment) return false;
    return !isAbout(source, type, fragment) || addFields(source, type, fragment.selectionSet, into);
  });
}

function addField(node: FieldNode, into: Map<string, FieldNode[]>): void {
  const key = node.alias?.value ?? node.name.value;
  const nodes = into.get(key);
  if (nodes) nodes.push(node);
  else into.set(key, [node]);
}

function isAbout({ schema }: DocumentSource, type: GraphQLObjectType, { typeCondition }: Fragment): boolean {
  if (!typeCondition || typeCondition.name.value === type.name) return true;
  const condition = schema.getType(typeCondition.name.value);
  return isAbstractType(condition) && schema.isSubType(condition, type);
}
