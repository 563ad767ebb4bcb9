import type { Request } from 'express';
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { VISITOR } from '../access/viewer.ts';
import { type Clock, minutesOf } from '../clock.ts';
import type { AfterAnswer } from '../http/after-answer.ts';
import type { RateLimits } from '../http/rate-limits.ts';
import { currentRequestId } from '../http/request-id.ts';
import { runSideBySide } from '../tenancy/current-scope.ts';
import { type Executed, WrittenData } from './answer.ts';
import { spendOnCall, spendOnUse } from './caller-budgets.ts';
import { coerceVariables } from './coerce-variables.ts';
import { nodesAskedFor } from './list-cost.ts';
import { tellableCode } from './mask-error.ts';
import { type PlainQuery, runPlainQuery } from './plain-query.ts';
import { prepareOperation } from './prepare-operation.ts';
import { readField } from './stored-json.ts';
import type { OpenContext, OpenedContext, Outside, PublicSql, RequestContext } from './request-context.ts';

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
 * Runs one validated operation. Public reads run as a visitor, without a transaction, and are told whole minutes. All else
 * runs whole in one transaction of the viewer, committed before this resolves. Throws what is refused before anything runs.
 */
export async function executeOperation(parts: OperationParts, asked: Operation): Promise<Executed> {
  const { schema, limits } = parts;
  const { request, document, operation } = asked;
  const prepared = prepareOperation(schema, document, operation);
  const variables = coerceVariables(schema, operation, asked.variables);
  const nodes = nodesAskedFor({ schema, operation, variables, ...prepared });
  const run = { ...parts, ...asked, coerced: variables, plain: prepared.plain };

  if (prepared.isPublic) {
    const points = await spendOnCall(limits, { ip: addressOf(request), viewer: VISITOR }, nodes);
    return { ...(await resolve({ ...run, clock: minutesOf(parts.clock) }, { viewer: VISITOR })), points };
  }
  const opened = await parts.openContext(request);
  await spendOnCall(limits, { ip: addressOf(request), viewer: opened.viewer }, nodes);
  return orUndone(resolveWhole(run, opened));
}

interface Run extends OperationParts, Operation {
  readonly coerced: Record<string, unknown>;
  readonly plain: PlainQuery | undefined;
}

/** Throws {@link Undone} once everything is rolled back; what was promised for after the commit is then forgotten. */
async function resolveWhole(run: Run, opened: OpenedContext): Promise<ExecutionResult> {
  const promised: (() => Promise<void>)[] = [];
  const result = await opened.run(async (em) => {
    const resolved = await runSideBySide(() => resolve(run, opened, { em, promised }));
    if (isHalfDone(run.operation, resolved)) throw new Undone(resolved);
    return resolved;
  });
  for (const work of promised) run.afterAnswer.run(work);
  return result;
}

const addressOf = (request: Request): string => request.ip ?? 'unknown';

interface Transaction {
  readonly em: RequestContext['em'];
  readonly promised: (() => Promise<void>)[];
}

type Asking = Pick<OpenedContext, 'viewer' | 'person'>;

async function resolve(run: Run, asking: Asking, transaction?: Transaction): Promise<ExecutionResult> {
  const { schema, document, operation, variables, plain } = run;
  const contextValue = contextOf(run, asking, transaction);
  const answer = plain && (await runPlainQuery(plain, { variables: run.coerced, context: contextValue }));
  if (answer) return { data: new WrittenData(answer.json), ...(answer.errors.length > 0 && { errors: answer.errors }) };
  const operationName = operation.name?.value;
  const asked = { schema, document, contextValue, variableValues: variables, operationName };
  return execute({ ...asked, fieldResolver: readField });
}

const contextOf = (run: Run, { viewer, person }: Asking, transaction?: Transaction): RequestContext => ({
  viewer,
  person,
  clock: run.clock,
  publicSql: run.publicSql,
  requestId: currentRequestId() ?? '',
  spend: (budget) => spendOnUse(run.limits, { ip: addressOf(run.request), viewer }, budget),
  outside: run.outside,
  get em() {
    if (transaction) return transaction.em;
    throw new Error('A public read has no transaction: ask publicSql, or open the field with @OpenTo.');
  },
  afterCommit(work) {
    if (!transaction) throw new Error('A public read has no transaction that could be committed.');
    transaction.promised.push(work);
  },
});

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
