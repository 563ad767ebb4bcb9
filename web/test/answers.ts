import { buildSchema, graphql, GraphQLError, isAbstractType } from 'graphql';
import contract from '../../packages/contract/schema.graphql?raw';
import type { Ask } from '../src/data/askServer.ts';
import { writtenOut } from '../src/data/writtenOut.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Root fields of the contract and what they give; a function gets the field's arguments. Throw to fail. */
export type Answers = Record<string, unknown>;

const schema = buildSchema(contract);
for (const type of Object.values(schema.getTypeMap())) {
  if (isAbstractType(type)) type.resolveType = (value: { __typename: string }) => value.__typename;
}

/** A server in a sentence: executes the page's own operations against the contract, over records made by the test. @public */
export class AnsweringServer {
  /** What was asked, in order. */
  readonly asked: { name: string; variables: Variables }[] = [];
  readonly contexts: { headers?: Readonly<Record<string, string>> }[] = [];

  constructor(readonly answers: Answers) {}

  readonly ask: Ask = async ({ operation, variables, headers }) => {
    const source = writtenOut(operation);
    const name = /(?:query|mutation) (\w+)/.exec(source)?.[1] ?? '';
    this.asked.push({ name, variables });
    this.contexts.push({ headers });

    const { data, errors } = await graphql({ schema, source, rootValue: this.answers, variableValues: variables });
    return { data: structuredClone(data), errors: errors?.map(hidden) };
  };
}

/** Faults in a test's own records should be seen; planned failures come masked, as from the server. */
function hidden(error: GraphQLError) {
  if (error.message === 'planned')
    return new GraphQLError('Internal error', { extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  return error;
}
