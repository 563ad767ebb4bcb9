import { GraphQLError } from 'graphql';

export interface FieldFault {
  /** Dotted path from the argument's name, as `input.email`. */
  readonly path: string;
  /** What is wrong and what would be right. */
  readonly message: string;
}

/** A refused input. Names each field and its remedy. */
export const badInput = (...fields: FieldFault[]): GraphQLError =>
  new GraphQLError(fields.map(({ path, message }) => `${path}: ${message}`).join(' '), {
    extensions: { code: 'BAD_USER_INPUT', fields },
  });
