import {
  type DocumentNode,
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
import { compileSelection, NotPlain, type Write } from './plain-selection.ts';
import type { RequestContext } from './request-context.ts';
import { fragmentNaming, fragmentsIn } from './root-fields.ts';

interface Run {
  /** As {@link coerceVariables} gives them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

/** One root field: resolves to what it answers, as JSON; undefined when it failed, may not be null, and so nothing may stand. */
interface PlainRoot {
  readonly key: string;
  readonly answer: (run: Run, errors: GraphQLError[]) => Promise<string | undefined>;
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
  if (node?.name.value === '__typename') return { key, answer: async () => JSON.stringify(about.parentType.name) };
  const field = node && about.parentType.getFields()[node.name.value];
  if (!field || budgetOf(field)) return undefined;
  const write = compileSelection(source, field.type, nodes);
  const path = { prev: undefined, key, typename: about.parentType.name };
  const info = { ...about, fieldName: field.name, fieldNodes: nodes, returnType: field.type, path };
  return write && { key, answer: answering({ field, node, info, write }) };
}

interface Compiled {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly info: Omit<GraphQLResolveInfo, 'variableValues'>;
  readonly write: Write;
}

const answering =
  ({ field, node, info, write }: Compiled): PlainRoot['answer'] =>
  async ({ variables, context }, errors) => {
    let value: unknown;
    try {
      const args = getArgumentValues(field, node, variables);
      value = await field.resolve?.(undefined, args, context, { ...info, variableValues: variables });
    } catch (thrown) {
      errors.push(locatedError(thrown, info.fieldNodes, [info.path.key]));
      return isNonNullType(field.type) ? undefined : 'null';
    }
    try {
      return write(value);
    } catch (cause) {
      throw new NotPlain('graphql-js has to judge', { cause });
    }
  };

/** The very answer of graphql-js, written. */
export interface PlainAnswer {
  /** `data` as JSON. */
  readonly json: string;
  readonly errors: readonly GraphQLError[];
}

/** Runs a plain query; undefined when graphql-js has to judge after all. */
export async function runPlainQuery(roots: PlainQuery, run: Run): Promise<PlainAnswer | undefined> {
  const errors: GraphQLError[] = [];
  try {
    const answers = await Promise.all(roots.map(({ answer }) => answer(run, errors)));
    const fields = roots.map(({ key }, index) => `${JSON.stringify(key)}:${answers[index]}`);
    return { json: answers.includes(undefined) ? 'null' : `{${fields.join(',')}}`, errors };
  } catch (thrown) {
    if (thrown instanceof NotPlain) return undefined;
    throw thrown;
  }
}
