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
import { StoredJson } from './stored-json.ts';
import { TextMemory } from '../text-memory.ts';

/** Writes what was selected of plain data as JSON text. Throws for what only graphql-js can judge. */
export type Write = (value: unknown) => string;

/** No plain data, or data that breaks the schema: the operation has to run the ordinary way. */
export class NotPlain extends Error {
  override name = 'NotPlain';
}

/** Compiles what a field's nodes select; undefined when anything inside has a resolver, a directive or several types. */
export function compileSelection(
  source: DocumentSource,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Write | undefined {
  const write = compileNullable(source, getNullableType(type), nodes);
  return write && (isNonNullType(type) ? required(write) : optional(write));
}

function compileNullable(
  source: DocumentSource,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Write | undefined {
  if (isLeafType(type)) return leaf(type);
  if (isObjectType(type)) return compileObject(source, type, nodes);
  if (!isListType(type)) return undefined;
  const writeItem = compileSelection(source, type.ofType, nodes);
  return writeItem && list(writeItem);
}

const required =
  (write: Write): Write =>
  (value) => {
    if (value === null || value === undefined) throw new NotPlain('null where a value must be');
    return write(value);
  };

const optional =
  (write: Write): Write =>
  (value) =>
    value === null || value === undefined ? 'null' : write(value);

const list =
  (writeItem: Write): Write =>
  (value) => {
    if (!Array.isArray(value)) throw new NotPlain('no array');
    // Added up, not joined: the engine then copies the parts of a page once, when it is sent.
    let text = '';
    for (const item of value) text += `${text === '' ? '[' : ','}${writeItem(item)}`;
    return text === '' ? '[]' : `${text}]`;
  };

interface Step {
  /** The response key as JSON, with its colon. */
  readonly label: string;
  readonly name: string;
  readonly write: Write;
}

function compileObject(
  source: DocumentSource,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Write | undefined {
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const collected = type.isTypeOf ? undefined : collectFields(source, type, sets);
  if (!collected) return undefined;
  const steps: Step[] = [];
  for (const [key, fieldNodes] of collected) {
    const step = compileStep(source, type, key, fieldNodes);
    if (!step) return undefined;
    steps.push(step);
  }
  return object(steps);
}

function compileStep(
  source: DocumentSource,
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): Step | undefined {
  const name = nodes[0]?.name.value ?? '';
  const label = `${JSON.stringify(key)}:`;
  if (name === '__typename') return { label, name, write: () => JSON.stringify(type.name) };
  const field = type.getFields()[name];
  const write = field && !field.resolve ? compileSelection(source, field.type, nodes) : undefined;
  return write && { label, name, write };
}

/** Remembers, by reader, what it made of stored objects: hot cards and pages are written once. */
function object(steps: readonly Step[]): Write {
  const memories = new Map<StoredJson['read'], TextMemory>();
  return (value) => {
    if (!(value instanceof StoredJson)) return writeFields(steps, value);
    const { text, read } = value;
    const memory = memories.get(read) ?? new TextMemory();
    memories.set(read, memory);
    return memory.recall(text, () => writeFields(steps, read(text)));
  };
}

function writeFields(steps: readonly Step[], value: unknown): string {
  if (typeof value !== 'object' || value === null || !isPlain(value)) throw new NotPlain('no plain object');
  const fields = value as Record<string, unknown>;
  let text = '';
  for (const { label, name, write } of steps) text += `${text === '' ? '{' : ','}${label}${write(fields[name])}`;
  return `${text}}`;
}

/** Shortcuts for values that a built-in scalar would give back as they are; everything else asks the scalar. */
function leaf(type: GraphQLLeafType): Write {
  if (type === GraphQLString || type === GraphQLID)
    return (value) => (typeof value === 'string' ? JSON.stringify(value) : serialized(type, value));
  if (type === GraphQLInt)
    return (value) => (typeof value === 'number' && (value | 0) === value ? `${value}` : serialized(type, value));
  if (type === GraphQLFloat)
    return (value) => (Number.isFinite(value) ? `${value as number}` : serialized(type, value));
  if (type === GraphQLBoolean) return (value) => (typeof value === 'boolean' ? `${value}` : serialized(type, value));
  return (value) => serialized(type, value);
}

function serialized(type: GraphQLLeafType, value: unknown): string {
  if (!isPlain(value)) throw new NotPlain('no plain leaf');
  const leafValue = type.serialize(value);
  if (leafValue === undefined || leafValue === null) throw new NotPlain('a leaf without value');
  return JSON.stringify(leafValue);
}

/** Whether graphql-js would take the value as it is, instead of calling it, waiting for it or throwing it. */
const isPlain = (value: unknown): boolean =>
  typeof value !== 'function' &&
  !(value instanceof Error) &&
  !(typeof value === 'object' && value !== null && 'then' in value);
