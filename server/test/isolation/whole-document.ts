import {
  getNamedType,
  type GraphQLOutputType,
  isAbstractType,
  isObjectType,
  isRequiredArgument,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { RootField } from '../../src/platform/graphql/doorkeeper.ts';

/** A document that asks a root field for everything it can give, with each of its arguments as a variable. */
export function documentFor(schema: GraphQLSchema, { operation, name }: Pick<RootField, 'operation' | 'name'>): string {
  const rootType = operation === 'Mutation' ? schema.getMutationType() : schema.getQueryType();
  const field = rootType?.getFields()[name];
  if (!field) throw new Error(`${name} is not in the schema.`);
  const variables = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}${defaultOf(arg.defaultValue)}`);
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`);
  const inBrackets = (parts: readonly string[]) => (parts.length > 0 ? `(${parts.join(', ')})` : '');
  const selection = selectionOf(schema, field.type, []);
  return `${operation.toLowerCase()}${inBrackets(variables)} { ${name}${inBrackets(given)}${selection} }`;
}

const defaultOf = (value: unknown): string => {
  if (value === undefined) return '';
  return ` = ${typeof value === 'string' ? value : JSON.stringify(value)}`;
};

function selectionOf(schema: GraphQLSchema, output: GraphQLOutputType, path: readonly string[]): string {
  const type = getNamedType(output);
  if (isAbstractType(type)) {
    const members = schema
      .getPossibleTypes(type)
      .map((member) => `... on ${member.name} { ${fieldsOf(schema, member, path)} }`);
    return ` { __typename ${members.join(' ')} }`;
  }
  return isObjectType(type) ? ` { __typename ${fieldsOf(schema, type, path)} }` : '';
}

/** A type inside itself is not followed. */
function fieldsOf(schema: GraphQLSchema, type: GraphQLObjectType, path: readonly string[]): string {
  if (path.includes(type.name)) return '__typename';
  const fields = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  return fields.map((field) => `${field.name}${selectionOf(schema, field.type, [...path, type.name])}`).join(' ');
}
