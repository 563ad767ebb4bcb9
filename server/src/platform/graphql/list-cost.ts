import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '@stipple/contract';
import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { badInput } from './bad-input.ts';
import { tooComplex } from './document-limits.ts';
import type { FragmentNamed } from './root-fields.ts';

/** Most records one call may ask for, every page size multiplied down to the innermost list. */
const NODES_MAX = 10_000;

/** What a short list without `first` is taken to hold. */
const SHORT_LIST = 5;

interface Call {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragmentNamed: FragmentNamed;
  /** Coerced, defaults included. */
  readonly variables: Record<string, unknown>;
}

/** How many records the call may bring at most, by the page sizes it asks for. Throws when they are too many, or one page is over the largest. */
export function nodesAskedFor(call: Call): number {
  const { schema, operation, fragmentNamed } = call;
  const root = schema.getRootType(operation.operation);
  const nodes = root ? nodesIn(operation.selectionSet, root, false) : 0;
  if (nodes <= NODES_MAX) return nodes;
  throw tooComplex(`Ask for smaller pages: this may bring ${nodes} records, ${NODES_MAX} at most.`);

  function nodesIn(set: SelectionSetNode, type: GraphQLCompositeType, isPage: boolean): number {
    return set.selections.reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return sum + nodesOf(node, type, isPage);
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragmentNamed(node.name.value);
      if (!fragment) return sum;
      const narrowed = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
      return sum + nodesIn(fragment.selectionSet, isCompositeType(narrowed) ? narrowed : type, isPage);
    }, 0);
  }

  function nodesOf(node: FieldNode, parent: GraphQLCompositeType, isPage: boolean): number {
    const field = isUnionType(parent) ? undefined : parent.getFields()[node.name.value];
    const type = field && getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type)) return 0;
    const pageSize = field && pageSizeOf(node, field, call);
    const inner = nodesIn(node.selectionSet, type, pageSize !== undefined);
    if (pageSize !== undefined) return pageSize * (1 + inner);
    const isShortList = !isPage && isListType(getNullableType(field?.type));
    return isShortList ? SHORT_LIST * (1 + inner) : inner;
  }
}

/** The `first` of a paged field; undefined where it takes none. Holds every list to the largest page. */
function pageSizeOf(node: FieldNode, field: GraphQLField<unknown, unknown>, { variables }: Call): number | undefined {
  const argument = field.args.find(({ name }) => name === 'first');
  if (!argument) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const value = given && valueFromASTUntyped(given, variables);
  const size = Number(value ?? argument.defaultValue ?? PAGE_SIZE_DEFAULT);
  if (size >= 1 && size <= PAGE_SIZE_MAX) return size;
  throw badInput({ path: 'first', message: `ask for 1 to ${PAGE_SIZE_MAX}.` });
}
