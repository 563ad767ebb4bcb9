import type { DocumentNode } from 'graphql';
import { ServerAway } from './ServerAway.ts';

/** A document as code generation leaves it: with the id under which the server knows it. */
export interface Operation extends DocumentNode {
  readonly __meta__?: { readonly hash?: string };
}

/** The same with its types, which code generation writes beside it. */
export interface TypedOperation<Data, Variables> extends Operation {
  readonly __apiType?: (variables: Variables) => Data;
}

/** One operation and what it is asked with. */
export interface Question {
  readonly operation: Operation;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Everybody gets the same answer, so that it may be asked by a plain link that browsers and caches keep. */
  readonly isPublic?: boolean;
}

export interface GraphqlFault {
  readonly message: string;
  readonly extensions?: Record<string, unknown>;
}

export interface GraphqlAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphqlFault[];
}

/** The way to the server. Tests and a server that renders pages bring their own. Throws when there was no answer. */
export type Ask = (question: Question) => Promise<GraphqlAnswer>;

const PATH = '/graphql';
const HEADERS = { accept: 'application/graphql-response+json', 'apollo-require-preflight': 'true' };

/**
 * Asks over HTTP, naming our operations by their registered ids: shorter, and the only thing a server without developer
 * tools takes. While developing, documents change faster than the server learns of them: their text is sent.
 */
export const askServer: Ask = async ({ operation, variables, headers, isPublic }) => {
  const documentId = import.meta.env.PROD ? operation.__meta__?.hash : undefined;
  const response =
    isPublic && documentId !== undefined
      ? await reach(linkOf(documentId, variables), { headers: { ...HEADERS, ...headers } })
      : await reach(PATH, {
          method: 'POST',
          headers: { ...HEADERS, 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ ...(await named(operation, documentId)), variables }),
        });
  return answerIn(response);
};

function linkOf(documentId: string, variables: Question['variables']) {
  const search = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
  return `${PATH}?${search.toString()}`;
}

async function named(operation: Operation, documentId: string | undefined) {
  if (import.meta.env.PROD) return { documentId };
  const { writtenOut } = await import('./writtenOut.ts');
  return { query: writtenOut(operation) };
}

async function reach(path: string, init: RequestInit) {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
  } catch (cause) {
    throw new ServerAway({ cause });
  }
}

/** A refusal in GraphQL's own form is an answer; anything else that is no answer means that the server is away. */
async function answerIn(response: Response): Promise<GraphqlAnswer> {
  const body: unknown = await response.json().catch(() => undefined);
  if (isAnswer(body)) return body;
  throw new ServerAway({ cause: response.status });
}

const isAnswer = (body: unknown): body is GraphqlAnswer =>
  typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);
