import { ApolloLink, Observable } from '@apollo/client';
import { buildSchema, graphql, GraphQLError, isAbstractType, print } from 'graphql';
import contract from '../../packages/contract/schema.graphql?raw';

type Variables = Record<string, unknown>;

/** Root fields of the contract and what they give; a function gets the field's arguments. Throw to fail. */
export type Answers = Record<string, unknown>;

const schema = buildSchema(contract);
for (const type of Object.values(schema.getTypeMap())) {
  if (isAbstractType(type)) type.resolveType = (value: { __typename: string }) => value.__typename;
}

/** A server in a sentence: executes the page's own operations against the contract, over records made by the test. @public */
export class AnsweringLink extends ApolloLink {
  /** What was asked, in order. */
  readonly asked: { name: string; variables: Variables }[] = [];
  readonly contexts: Variables[] = [];

  constructor(readonly answers: Answers) {
    super();
  }

  override request(operation: ApolloLink.Operation) {
    const { operationName = '', variables, query } = operation;
    this.asked.push({ name: operationName, variables });
    this.contexts.push({ ...operation.getContext() });

    return new Observable<ApolloLink.Result>((observer) => {
      const source = print(query);
      void graphql({ schema, source, rootValue: this.answers, variableValues: variables, operationName }).then(
        ({ data, errors }) => {
          observer.next({ data: structuredClone(data), errors: errors?.map(hidden) });
          observer.complete();
        },
      );
    });
  }
}

/** Faults in a test's own records should be seen; planned failures come masked, as from the server. */
function hidden(error: GraphQLError) {
  if (error.message === 'planned')
    return new GraphQLError('Internal error', { extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  return error;
}
