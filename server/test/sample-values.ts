import {
  getNullableType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { StoredJson } from '../src/platform/graphql/stored-json.ts';

const SCALARS: Record<string, unknown> = {
  Int: 3,
  Float: 1.25,
  Boolean: true,
  Date: '2026-03-29',
  DateTime: '2026-03-29T09:30:00Z',
};
const TEXT = 'Zoë’s “room”\n\u2028 \\ / 😀';

/** A value a resolver may give for the type, with every field that has none of its own. Nodes of lists are stored ones. */
export function sampleOf(type: GraphQLOutputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [sampleOf(inner.ofType), sampleOf(inner.ofType)];
  if (isEnumType(inner)) return inner.getValues()[0]?.value;
  if (!isObjectType(inner)) return SCALARS[inner.name] ?? TEXT;
  const isNode = !/(?:Connection|Edge|PageInfo)$/.test(inner.name);
  return isNode
    ? new StoredJson(JSON.stringify(fieldsOf(inner, plainSampleOf)), JSON.parse)
    : fieldsOf(inner, sampleOf);
}

function plainSampleOf(type: GraphQLOutputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [plainSampleOf(inner.ofType)];
  return isObjectType(inner) ? fieldsOf(inner, plainSampleOf) : sampleOf(inner);
}

const fieldsOf = (type: GraphQLObjectType, sample: (type: GraphQLOutputType) => unknown) =>
  Object.fromEntries(
    Object.values(type.getFields())
      .filter(({ resolve }) => resolve === undefined)
      .map((field) => [field.name, sample(field.type)]),
  );

/** The least one may give for an argument or a variable. */
export function sampleInputOf(type: GraphQLInputType): unknown {
  if (!isNonNullType(type)) return null;
  const inner = type.ofType;
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (!isInputObjectType(inner)) return SCALARS[inner.name] ?? 'x';
  return Object.fromEntries(Object.values(inner.getFields()).map((field) => [field.name, sampleInputOf(field.type)]));
}
