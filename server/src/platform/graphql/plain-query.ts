import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  getArgumentValues,
  type GraphQLError,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isNonNullType,
  locatedError,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { collectFields, type DocumentSource } from './collect-fields.ts';
import { budgetOf } from './doorkeeper.ts';
import { compileSelection, NotPlain, type Select } from './plain-selection.ts';
import type { RequestContext } from './request-context.ts';
import { fragmentNaming, fragmentsIn } from './root-fields.ts';

interface Run {
  /** As {@link coerceVariables} gives them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

/** One root field: resolves to what it answers; undefined when it failed, may not be null, and so nothing may stand. */
interface PlainRoot {
  readonly key: string;
  readonly answer: (run: Run, errors: GraphQLError[]) => Promise<unknown>;
}

/** A query of which only the root fields have resolvers: what they give is cut to the selection without graphql-js. */
export type PlainQuery = readonly PlainRoot[];

/** Compiles a query; undefined when graphql-js has to run it. */
export function compilePlainQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PlainQuery | undefined {
  const parentType = schema.getQueryType();
  if (!parentType || operation.operation !== OperationTypeNode.QUERY) return undefined;
  const source = { schema, fragmentNamed: fragmentNaming(document) };
  const about = { parentType, schema, operation, fragments: fragmentsIn(document), rootValue: undefined };
  const collected = collectFields(source, parentType, [operation.selectionSet]) ?? new Map();
  const roots = [...collected].flatMap(([key, nodes]) => compileRoot(source, about, key, nodes) ?? []);
  return roots.length > 0 && roots.length === collected.size ? roots : undefined;
}

function compileRoot(
  source: DocumentSource,
  about: Pick<GraphQLResolveInfo, 'parentType' | 'schema' | 'operation' | 'fragments' | 'rootValue'>,
  key: string,
  nodes: readonly FieldNode[],
): PlainRoot | undefined {
  const [node] = nodes;
  if (node?.name.value === '__typename') return { key, answer: async () => about.parentType.name };
  const field = node && about.parentType.getFields()[node.name.value];
  if (!field || budgetOf(field)) return undefined;
  const select = compileSelection(source, field.type, nodes);
  const path = { prev: undefined, key, typename: about.parentType.name };
  const info = { ...about, fieldName: field.name, fieldNodes: nodes, returnType: field.type, path };
  return select && { key, answer: answering({ field, node, info, select }) };
}

interface Compiled {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly info: Omit<GraphQLResolveInfo, 'variableValues'>;
  readonly select: Select;
}

const answering =
  ({ field, node, info, select }: Compiled): PlainRoot['answer'] =>
  async ({ variables, context }, errors) => {
    let value: unknown;
    try {
      const args = getArgumentValues(field, node, variables);
      value = await field.resolve?.(undefined, args, context, { ...info, variableValues: variables });
    } catch (thrown) {
      errors.push(locatedError(thrown, info.fieldNodes, [info.path.key]));
      return isNonNullType(field.type) ? undefined : null;
    }
    try {
      return select(value);
    } catch (cause) {
      throw new NotPlain('graphql-js has to judge', { cause });
    }
  };

/** Runs a plain query, with the very answer of graphql-js; undefined when that has to judge after all. */
export async function runPlainQuery(roots: PlainQuery, run: Run): Promise<ExecutionResult | undefined> {
  const errors: GraphQLError[] = [];
  try {
    const answers = await Promise.all(roots.map(({ answer }) => answer(run, errors)));
    const data = Object.fromEntries(roots.map(({ key }, index) => [key, answers[index]]));
    return { data: answers.includes(undefined) ? null : data, ...(errors.length > 0 && { errors }) };
  } catch (thrown) {
    if (thrown instanceof NotPlain) return undefined;
    throw thrown;
  }
}
