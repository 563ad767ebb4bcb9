import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';

/**
 * A JSON object as a projection keeps it. Resolvers give it in place of the object, so that an answer made of the same
 * text before need not be made again. `read` is one function for all rows and depends on nothing but the text.
 */
export class StoredJson {
  readonly text: string;
  readonly read: (text: string) => unknown;

  constructor(text: string, read: (text: string) => unknown) {
    this.text = text;
    this.read = read;
  }
}

/** Takes a field from an object, stored or not: what graphql-js does for fields without a resolver. */
export const readField: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) =>
  defaultFieldResolver(source instanceof StoredJson ? source.read(source.text) : source, args, context, info);
