import { type GraphQLResponse, HeaderMap, type HTTPGraphQLHead } from '@apollo/server';
import { type ExecutionResult, type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Most errors one answer carries. */
export const ERRORS_MAX = 5;

/** How an error may be told to the caller. */
export type TellError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** `data` that is JSON already. It stands where the object would, and {@link textOf} writes it. */
export class WrittenData {
  readonly [field: string]: unknown;
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }
}

/** What came of an operation. */
export interface Executed extends ExecutionResult {
  /** What a public read cost its caller's budget. */
  readonly points?: number;
}

interface Outcome extends Executed {
  /** Where no error says better. */
  readonly status?: number;
}

/** An answer in Apollo Server's form, and what a public read cost its caller's budget. */
export type GraphqlAnswer = GraphQLResponse & { readonly points?: number | undefined };

/** What Apollo Server sends for an operation, with its errors as they may be told and the HTTP head they ask for. */
export async function answerOf(work: Promise<Executed>, tellError: TellError): Promise<GraphqlAnswer> {
  const { data, errors, status, points }: Outcome = await work.catch(refusedBy);
  const http: HTTPGraphQLHead = { status, headers: new HeaderMap() };
  const told = errors?.slice(0, ERRORS_MAX).map((error) => {
    const { http: head, ...extensions } = error.extensions;
    addHead(http, head);
    return tellError({ ...error.toJSON(), extensions }, error);
  });
  const singleResult = { ...(told && { errors: told }), ...(data !== undefined && { data }) };
  return { http, body: { kind: 'single', singleResult }, points };
}

/** The body of an answer. */
export function textOf({ errors, data, ...others }: FormattedExecutionResult): string {
  if (!(data instanceof WrittenData)) return JSON.stringify({ errors, data, ...others });
  return `{${errors ? `"errors":${JSON.stringify(errors)},` : ''}"data":${data.json}}`;
}

/** Nothing ran: refused for a reason the caller can read, or broken down. */
const refusedBy = (thrown: unknown): Outcome =>
  thrown instanceof GraphQLError
    ? { errors: [thrown], status: 400 }
    : { errors: [new GraphQLError('', { originalError: errorOf(thrown) })], status: 500 };

const errorOf = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

function addHead(http: HTTPGraphQLHead, head: unknown): void {
  const { status, headers } = (head ?? {}) as Partial<HTTPGraphQLHead>;
  if (status !== undefined) http.status = status;
  for (const [name, value] of headers ?? []) http.headers.set(name, value);
}
