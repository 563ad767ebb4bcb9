import type { Request } from 'express';
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { VISITOR } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';
import type { AfterAnswer } from '../http/after-answer.ts';
import type { RateLimits } from '../http/rate-limits.ts';
import { currentRequestId } from '../http/request-id.ts';
import { spendOnCall, spendOnUse } from './caller-budgets.ts';
import { assertCleanVariables } from './clean-text.ts';
import { tooComplex } from './document-limits.ts';
import { isPublicRead } from './doorkeeper.ts';
import { NODES_MAX, nodesAskedFor } from './list-cost.ts';
import { tellableCode } from './mask-error.ts';
import type { OpenContext, OpenedContext, Outside, PublicSql, RequestContext } from './request-context.ts';
import { type FragmentNamed, rootFieldsIn } from './root-fields.ts';

export interface OperationParts {
  readonly schema: GraphQLSchema;
  readonly openContext: OpenContext;
  readonly publicSql: PublicSql;
  readonly clock: Clock;
  readonly limits: RateLimits;
  readonly outside: Outside;
  readonly afterAnswer: AfterAnswer;
}

export interface Operation {
  readonly request: Request;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Runs one validated operation. Public reads run as a visitor and without a transaction. Everything else runs whole in
 * one transaction of the viewer, committed before this resolves.
 */
export async function executeOperation(parts: OperationParts, asked: Operation): Promise<ExecutionResult> {
  assertCleanVariables(asked.variables);
  const fragmentNamed = fragmentsOf(asked.document);
  const nodes = nodesAskedFor({ schema: parts.schema, fragmentNamed, ...asked });
  if (nodes > NODES_MAX)
    throw tooComplex(`Ask for smaller pages: this may bring ${nodes} records, ${NODES_MAX} at most.`);

  if (isPublicOperation(parts.schema, asked.operation, fragmentNamed)) {
    await spendOnCall(parts.limits, { ip: addressOf(asked.request), viewer: VISITOR }, nodes);
    return resolve(parts, asked, { viewer: VISITOR });
  }
  const opened = await parts.openContext(asked.request);
  await spendOnCall(parts.limits, { ip: addressOf(asked.request), viewer: opened.viewer }, nodes);
  return orUndone(resolveWhole(parts, asked, opened));
}

/** Throws {@link Undone} once everything is rolled back; what was promised for after the commit is then forgotten. */
async function resolveWhole(parts: OperationParts, asked: Operation, opened: OpenedContext): Promise<ExecutionResult> {
  const promised: (() => Promise<void>)[] = [];
  const result = await opened.run(async (em) => {
    const resolved = await resolve(parts, asked, opened, { em, promised });
    if (isHalfDone(asked.operation, resolved)) throw new Undone(resolved);
    return resolved;
  });
  for (const work of promised) parts.afterAnswer.run(work);
  return result;
}

/** Whether every root field answers everybody alike, from what is public. */
export function isPublicOperation(
  schema: GraphQLSchema,
  { operation, selectionSet }: OperationDefinitionNode,
  fragmentNamed: FragmentNamed,
): boolean {
  const fields = schema.getRootType(operation)?.getFields() ?? {};
  return rootFieldsIn(selectionSet, fragmentNamed).every(({ name }) => {
    const field = fields[name.value];
    return field ? isPublicRead(field) : name.value.startsWith('__');
  });
}

export const fragmentsOf = ({ definitions }: DocumentNode): FragmentNamed => {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return (name) => fragments.find((fragment) => fragment.name.value === name);
};

const addressOf = (request: Request): string => request.ip ?? 'unknown';

async function resolve(
  { schema, publicSql, clock, limits, outside }: OperationParts,
  { request, document, operation, variables }: Operation,
  { viewer, person }: Pick<OpenedContext, 'viewer' | 'person'>,
  transaction?: { em: RequestContext['em']; promised: (() => Promise<void>)[] },
): Promise<ExecutionResult> {
  const contextValue: RequestContext = {
    viewer,
    person,
    clock,
    publicSql,
    requestId: currentRequestId() ?? '',
    spend: (budget) => spendOnUse(limits, { ip: addressOf(request), viewer }, budget),
    outside,
    get em() {
      if (transaction) return transaction.em;
      throw new Error('A public read has no transaction: ask publicSql, or open the field with @OpenTo.');
    },
    afterCommit(work) {
      if (!transaction) throw new Error('A public read has no transaction that could be committed.');
      transaction.promised.push(work);
    },
  };
  const operationName = operation.name?.value;
  return execute({ schema, document, contextValue, variableValues: variables, operationName });
}

/** A mutation that went wrong in a way nobody expected: what it wrote must not stay. */
const isHalfDone = ({ operation }: OperationDefinitionNode, { errors }: ExecutionResult): boolean =>
  operation === OperationTypeNode.MUTATION && (errors ?? []).some((error) => tellableCode(error) === undefined);

class Undone extends Error {
  readonly result: ExecutionResult;

  constructor(result: ExecutionResult) {
    super('The operation failed; its transaction is rolled back.');
    this.result = result;
  }
}

/** Once everything is rolled back, no part of the answer is true but its errors. */
async function orUndone(work: Promise<ExecutionResult>): Promise<ExecutionResult> {
  try {
    return await work;
  } catch (thrown) {
    if (thrown instanceof Undone) return { data: null, errors: thrown.result.errors ?? [] };
    throw thrown;
  }
}
