import type { HTTPGraphQLRequest } from '@apollo/server';
import type { Request } from 'express';
import type { OperationDefinitionNode } from 'graphql';
import { z } from 'zod';

/** Which operation an HTTP request asks for: written out, or by the id it is registered under. */
export interface AskedOperation {
  readonly id: string | undefined;
  readonly text: string | undefined;
  /** The payload for Apollo Server, with the registered text in place of the id. */
  payload(registered: string | undefined): Pick<HTTPGraphQLRequest, 'search' | 'body'>;
  /** The variables, where it asks for this operation in so many words; undefined when anything is unusual. */
  variablesFor(operation: OperationDefinitionNode): Readonly<Record<string, unknown>> | undefined;
}

export const askedOperation = (request: Request): AskedOperation =>
  request.method === 'GET' ? askedInAddress(request) : askedInBody(request.body);

function askedInAddress({ url }: Request): AskedOperation {
  const { searchParams } = new URL(url, 'http://here.invalid');
  const id = idIn({ documentId: searchParams.get('documentId'), extensions: jsonIn(searchParams.get('extensions')) });
  return {
    id,
    text: searchParams.get('query') ?? undefined,
    payload(registered) {
      if (id !== undefined) searchParams.delete('extensions');
      if (registered !== undefined) searchParams.set('query', registered);
      return { search: `?${searchParams.toString()}`, body: undefined };
    },
    variablesFor(operation) {
      const given = searchParams.get('variables');
      const variables = given === null ? undefined : (jsonIn(given) ?? '');
      return variablesIn({ operationName: searchParams.get('operationName'), variables }, operation);
    },
  };
}

const withQuery = z.looseObject({ query: z.string() });

function askedInBody(body: unknown): AskedOperation {
  const id = idIn(body);
  return {
    id,
    text: withQuery.safeParse(body).data?.query,
    payload(registered) {
      if (id === undefined) return { search: '', body };
      const { extensions: _named, ...others } = z.looseObject({}).parse(body);
      return { search: '', body: registered === undefined ? others : { ...others, query: registered } };
    },
    variablesFor: (operation) => variablesIn(body, operation),
  };
}

const withVariables = z.object({
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

function variablesIn(payload: unknown, { name }: OperationDefinitionNode) {
  const { data } = withVariables.safeParse(payload);
  const isThis =
    data && (data.operationName === undefined || data.operationName === null || data.operationName === name?.value);
  return isThis ? (data.variables ?? {}) : undefined;
}

const withHash = z.looseObject({
  extensions: z.looseObject({ persistedQuery: z.looseObject({ sha256Hash: z.string() }) }),
});

function idIn(payload: unknown): string | undefined {
  const id = typeof payload === 'object' && payload && 'documentId' in payload ? payload.documentId : undefined;
  return typeof id === 'string' ? id : withHash.safeParse(payload).data?.extensions.persistedQuery.sha256Hash;
}

function jsonIn(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
