import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Request } from 'express';
import type { Log } from '../http/log.ts';
import { answerOf, ERRORS_MAX, type GraphqlAnswer, textOf } from './answer.ts';
import { DOCUMENT_LIMITS } from './document-limits.ts';
import { OWN_RULES } from './document-rules.ts';
import { executeOperation, type Operation, type OperationParts } from './execute-operation.ts';
import { maskError } from './mask-error.ts';

/** What Apollo Server carries from the HTTP request to the operation. */
export interface Asker {
  readonly request: Request;
}

export interface GraphqlServerParts extends OperationParts {
  readonly log: Log;
  /** Introspection, and hints at the names a wrong query may have meant. */
  readonly showsSchema: boolean;
}

export interface GraphqlServer {
  /** Reads, checks and answers whatever is sent. */
  readonly apollo: ApolloServer<Asker>;
  /** Answers an operation that is known to be valid. */
  readonly answer: (asked: Operation) => Promise<GraphqlAnswer>;
}

/** Apollo Server reads, checks and answers; the operation itself runs in {@link executeOperation}. */
export async function startGraphqlServer(parts: GraphqlServerParts): Promise<GraphqlServer> {
  const tellError = maskError(parts.log);
  const answer = (asked: Operation) => answerOf(executeOperation(parts, asked), tellError);
  const apollo = new ApolloServer<Asker>({
    schema: parts.schema,
    introspection: parts.showsSchema,
    hideSchemaDetailsFromClientErrors: !parts.showsSchema,
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    maxRecursiveSelections: DOCUMENT_LIMITS.selections,
    validationRules: OWN_RULES,
    validationOptions: { maxErrors: ERRORS_MAX },
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: tellError,
    stringifyResult: textOf,
    logger: parts.log,
    plugins: [
      runningOperations(answer),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  await apollo.start();
  return { apollo, answer };
}

/** Answers in place of Apollo Server's own execution, so that one transaction can span the operation. */
function runningOperations(answer: GraphqlServer['answer']): ApolloServerPlugin<Asker> {
  const listener: GraphQLRequestListener<Asker> = {
    async responseForOperation({ request, contextValue, document, operation }) {
      if (!operation) return null; // Apollo Server says which are there to choose from
      return answer({ request: contextValue.request, document, operation, variables: request.variables ?? {} });
    },
  };
  return { requestDidStart: async () => listener };
}
