import {
  getNullableType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/** Numbers in [0, 1) that a seed decides. */
export function random(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

interface Source {
  readonly next: () => number;
  /** What is said where a text or an id may stand: words that name records, and some that name none. */
  readonly words: readonly string[];
}

/** Variables that fit what an operation declares; what may be left out is, now and then. */
export function variablesFor(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  source: Source,
): Record<string, unknown> {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, type }) => {
      const inputType = typeFromAST(schema, type);
      return [variable.name.value, isInputType(inputType) ? valueFor(inputType, source) : null];
    }),
  );
}

function valueFor(type: GraphQLInputType, source: Source): unknown {
  const { next, words } = source;
  if (!isNonNullType(type) && next() < 0.4) return null;
  const inner = getNullableType(type);
  if (isListType(inner)) return Array.from({ length: Math.ceil(next() * 3) }, () => valueFor(inner.ofType, source));
  if (isEnumType(inner)) return oneOf(inner.getValues(), next)?.name;
  if (isInputObjectType(inner)) return Object.fromEntries(fieldsFor(inner, source));
  return SCALARS[inner.name]?.(next) ?? oneOf(words, next);
}

const SCALARS: Readonly<Record<string, (next: () => number) => unknown>> = {
  Boolean: (next) => next() < 0.5,
  Int: (next) => Math.ceil(next() * 12),
  Float: (next) => Math.ceil(next() * 12),
  Date: () => '2026-03-16',
};

const fieldsFor = (type: GraphQLInputObjectType, source: Source) =>
  Object.values(type.getFields())
    .filter((field) => isNonNullType(field.type) || source.next() < 0.3)
    .map((field) => [field.name, valueFor(field.type, source)] as const);

const oneOf = <Item>(items: readonly Item[], next: () => number): Item | undefined =>
  items[Math.floor(next() * items.length)];
