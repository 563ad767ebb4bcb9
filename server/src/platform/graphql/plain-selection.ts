import {
  type FieldNode,
  getNullableType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { collectFields, type DocumentSource } from './collect-fields.ts';

/** Takes from plain data what was selected, as it will be sent. Throws for what only graphql-js can judge. */
export type Select = (value: unknown) => unknown;

/** No plain data, or data that breaks the schema: the operation has to run the ordinary way. */
export class NotPlain extends Error {
  override name = 'NotPlain';
}

/** Compiles what a field's nodes select; undefined when anything inside has a resolver, a directive or several types. */
export function compileSelection(
  source: DocumentSource,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Select | undefined {
  const select = compileNullable(source, getNullableType(type), nodes);
  return select && (isNonNullType(type) ? required(select) : optional(select));
}

function compileNullable(
  source: DocumentSource,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Select | undefined {
  if (isLeafType(type)) return leaf(type);
  if (isObjectType(type)) return compileObject(source, type, nodes);
  if (!isListType(type)) return undefined;
  const selectItem = compileSelection(source, type.ofType, nodes);
  return selectItem && list(selectItem);
}

const required =
  (select: Select): Select =>
  (value) => {
    if (value === null || value === undefined) throw new NotPlain('null where a value must be');
    return select(value);
  };

const optional =
  (select: Select): Select =>
  (value) =>
    value === null || value === undefined ? null : select(value);

const list =
  (selectItem: Select): Select =>
  (value) => {
    if (!Array.isArray(value)) throw new NotPlain('no array');
    return value.map(selectItem);
  };

interface Step {
  readonly key: string;
  readonly name: string;
  readonly select: Select;
}

function compileObject(
  source: DocumentSource,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Select | undefined {
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const collected = type.isTypeOf ? undefined : collectFields(source, type, sets);
  if (!collected) return undefined;
  const steps: Step[] = [];
  for (const [key, fieldNodes] of collected) {
    const step = compileStep(source, type, key, fieldNodes);
    if (!step) return undefined;
    steps.push(step);
  }
  return (value) => selectFields(steps, value);
}

function compileStep(
  source: DocumentSource,
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): Step | undefined {
  const name = nodes[0]?.name.value ?? '';
  if (key === '__proto__') return undefined;
  if (name === '__typename') return { key, name, select: () => type.name };
  const field = type.getFields()[name];
  const select = field && !field.resolve ? compileSelection(source, field.type, nodes) : undefined;
  return select && { key, name, select };
}

function selectFields(steps: readonly Step[], value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || !isPlain(value)) throw new NotPlain('no plain object');
  const fields = value as Record<string, unknown>;
  const selected: Record<string, unknown> = {};
  for (const { key, name, select } of steps) selected[key] = select(fields[name]);
  return selected;
}

/** Shortcuts for values that a built-in scalar would give back as they are; everything else asks the scalar. */
function leaf(type: GraphQLLeafType): Select {
  if (type === GraphQLString || type === GraphQLID)
    return (value) => (typeof value === 'string' ? value : serialized(type, value));
  if (type === GraphQLInt)
    return (value) => (typeof value === 'number' && (value | 0) === value ? value : serialized(type, value));
  if (type === GraphQLFloat) return (value) => (Number.isFinite(value) ? value : serialized(type, value));
  if (type === GraphQLBoolean) return (value) => (typeof value === 'boolean' ? value : serialized(type, value));
  return (value) => serialized(type, value);
}

function serialized(type: GraphQLLeafType, value: unknown): unknown {
  if (!isPlain(value)) throw new NotPlain('no plain leaf');
  const leafValue = type.serialize(value);
  if (leafValue === undefined || leafValue === null) throw new NotPlain('a leaf without value');
  return leafValue;
}

/** Whether graphql-js would take the value as it is, instead of calling it, waiting for it or throwing it. */
const isPlain = (value: unknown): boolean =>
  typeof value !== 'function' &&
  !(value instanceof Error) &&
  !(typeof value === 'object' && value !== null && 'then' in value);
