import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Request } from 'express';
import type { Log } from '../http/log.ts';
import { answerOf, ERRORS_MAX, type TellError } from './answer.ts';
import { cleanLiterals } from './clean-text.ts';
import { DOCUMENT_LIMITS, documentLimits } from './document-limits.ts';
import { executeOperation, type OperationParts } from './execute-operation.ts';
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

/** Apollo Server reads, checks and answers; the operation itself runs in {@link executeOperation}. */
export async function startGraphqlServer(parts: GraphqlServerParts): Promise<ApolloServer<Asker>> {
  const tellError = maskError(parts.log);
  const server = new ApolloServer<Asker>({
    schema: parts.schema,
    introspection: parts.showsSchema,
    hideSchemaDetailsFromClientErrors: !parts.showsSchema,
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    maxRecursiveSelections: DOCUMENT_LIMITS.selections,
    validationRules: [documentLimits, cleanLiterals],
    validationOptions: { maxErrors: ERRORS_MAX },
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: tellError,
    stringifyResult: (result) => JSON.stringify(result),
    logger: parts.log,
    plugins: [
      runningOperations(parts, tellError),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}

/** Answers in place of Apollo Server's own execution, so that one transaction can span the operation. */
function runningOperations(parts: OperationParts, tellError: TellError): ApolloServerPlugin<Asker> {
  const listener: GraphQLRequestListener<Asker> = {
    async responseForOperation({ request, contextValue, document, operation }) {
      if (!operation) return null; // Apollo Server says which are there to choose from
      const asked = { request: contextValue.request, document, operation, variables: request.variables ?? {} };
      return answerOf(executeOperation(parts, asked), tellError);
    },
  };
  return { requestDidStart: async () => listener };
}
