import {
  getNullableType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
} from 'graphql';
import type { RootField } from '../../src/platform/graphql/doorkeeper.ts';

type Path = readonly string[];

/** Where a value of these scalars can be put into the arguments of a root field, input objects included. */
export const placesFor = (
  scalars: readonly string[],
  schema: GraphQLSchema,
  field: Pick<RootField, 'operation' | 'name'>,
): Path[] => argsOf(schema, field).flatMap((arg) => pathsIn(scalars, arg.type, { path: [arg.name], seen: [] }));

function pathsIn(
  scalars: readonly string[],
  type: GraphQLInputType,
  { path, seen }: { path: Path; seen: readonly string[] },
): Path[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return pathsIn(scalars, nullable.ofType, { path: [...path, '0'], seen });
  if (isScalarType(nullable)) return scalars.includes(nullable.name) ? [path] : [];
  if (!isInputObjectType(nullable) || seen.includes(nullable.name)) return [];
  return Object.values(nullable.getFields()).flatMap((inner) =>
    pathsIn(scalars, inner.type, { path: [...path, inner.name], seen: [...seen, nullable.name] }),
  );
}

/** The variables with a value at the path, and whatever its neighbours need to be valid. */
export function withValue(
  schema: GraphQLSchema,
  field: Pick<RootField, 'operation' | 'name'>,
  { variables, path, value }: { variables: Readonly<Record<string, unknown>>; path: Path; value: unknown },
): Record<string, unknown> {
  const [first = '', ...rest] = path;
  const arg = argsOf(schema, field).find(({ name }) => name === first);
  return { ...variables, [first]: arg ? placed(arg.type, variables[first], { rest, given: value }) : value };
}

function placed(type: GraphQLInputType, value: unknown, { rest, given }: { rest: Path; given: unknown }): unknown {
  const [step, ...deeper] = rest;
  if (step === undefined) return given;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [placed(nullable.ofType, undefined, { rest: deeper, given })];
  if (!isInputObjectType(nullable)) return given;
  const inner = nullable.getFields()[step];
  const before = typeof value === 'object' && value !== null ? value : minimalObject(nullable);
  const valueBefore = new Map(Object.entries(before)).get(step);
  return { ...before, [step]: inner ? placed(inner.type, valueBefore, { rest: deeper, given }) : given };
}

const minimalObject = (type: GraphQLInputObjectType): Record<string, unknown> =>
  Object.fromEntries(
    Object.values(type.getFields())
      .filter(isRequiredInputField)
      .map((field) => [field.name, minimal(field.type)]),
  );

function minimal(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (isInputObjectType(nullable)) return minimalObject(nullable);
  return isNonNullType(type) && isScalarType(nullable) && ['Int', 'Float'].includes(nullable.name) ? 10 : 'text';
}

const argsOf = (schema: GraphQLSchema, { operation, name }: Pick<RootField, 'operation' | 'name'>) =>
  (operation === 'Mutation' ? schema.getMutationType() : schema.getQueryType())?.getFields()[name]?.args ?? [];
