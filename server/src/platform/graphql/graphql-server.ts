import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Request } from 'express';
import { execute, GraphQLError } from 'graphql';
import type { Log } from '../http/log.ts';
import { cleanLiterals } from './clean-text.ts';
import { DOCUMENT_LIMITS, documentLimits } from './document-limits.ts';
import { executeOperation, type OperationParts } from './execute-operation.ts';
import { maskError } from './mask-error.ts';

/** Most errors one answer carries. */
const ERRORS_MAX = 5;

/** What Apollo Server carries from the HTTP request to the operation. */
export interface Asker {
  readonly request: Request;
}

export interface GraphqlServerParts extends OperationParts {
  readonly log: Log;
  /** Introspection, and hints at the names a wrong query may have meant. */
  readonly showsSchema: boolean;
}

export async function startGraphqlServer(parts: GraphqlServerParts): Promise<ApolloServer<Asker>> {
  const server = new ApolloServer<Asker>({
    gateway: runningOperationsWith(parts),
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
    formatError: maskError(parts.log),
    stringifyResult: (result) => JSON.stringify(result),
    logger: parts.log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}

type Gateway = ApolloServerOptionsWithGateway<Asker>['gateway'];

/** Apollo Server lets only a "gateway" run operations itself, which the one transaction around each operation needs. */
const runningOperationsWith = (parts: OperationParts): Gateway => ({
  onSchemaLoadOrUpdate(listener) {
    listener({ apiSchema: parts.schema, coreSupergraphSdl: '' });
    return () => {};
  },
  async load() {
    return {
      async executor({ request, context, document, operation, operationName }) {
        if (!operation) return execute({ schema: parts.schema, document, operationName });
        const variables = request.variables ?? {};
        const { data, errors } = await orRefusal(
          executeOperation(parts, { request: context['request'], document, operation, variables }),
        );
        return { ...(data !== undefined && { data }), ...(errors && { errors: errors.slice(0, ERRORS_MAX) }) };
      },
    };
  },
  async stop() {},
});

/** A refusal before anything ran is an answer without data, which HTTP tells as 400. */
async function orRefusal<Result>(
  work: Promise<Result>,
): Promise<Result | { data?: undefined; errors: GraphQLError[] }> {
  try {
    return await work;
  } catch (thrown) {
    if (thrown instanceof GraphQLError) return { errors: [thrown] };
    throw thrown;
  }
}
