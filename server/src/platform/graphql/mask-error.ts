import { randomUUID } from 'node:crypto';
import { ERROR_CODES, type ErrorCode } from '@stipple/contract';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from '../http/log.ts';
import { currentRequestId } from '../http/request-id.ts';

const TELLABLE: ReadonlySet<unknown> = new Set(ERROR_CODES.filter((code) => code !== 'INTERNAL_SERVER_ERROR'));

/** What GraphQL's own checks say in words of theirs, and what is said here instead. */
const REWORDED: readonly { when: RegExp; code: ErrorCode; message: string }[] = [
  {
    when: /more that? \d+ tokens/,
    code: 'DOCUMENT_TOO_COMPLEX',
    message: 'Ask for less in one document: it is too long.',
  },
  {
    when: /recursively requests too many selections/,
    code: 'DOCUMENT_TOO_COMPLEX',
    message: 'Ask for less in one document: its fragments multiply too far.',
  },
  {
    when: /^GraphQL introspection is not allowed/,
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: 'Introspection is off here.',
  },
];

/**
 * The code of an error the caller may read; undefined for all else. An error is readable when it, and every error it
 * wraps, is a GraphQL error and its innermost code is in the contract.
 */
export function tellableCode(error: unknown): string | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const code = TELLABLE.has(error.extensions['code']) ? String(error.extensions['code']) : undefined;
  const cause = error.originalError;
  if (!cause) return code;
  return cause instanceof GraphQLError && !wrapsForeign(cause) ? (tellableCode(cause) ?? code) : undefined;
}

const wrapsForeign = ({ originalError }: GraphQLError): boolean =>
  originalError !== undefined && (!(originalError instanceof GraphQLError) || wrapsForeign(originalError));

/** Lets tellable errors through; logs any other and leaves the caller a reference to that log line. */
export const maskError =
  (log: Log) =>
  ({ message, locations, path, extensions }: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const code = tellableCode(error);
    const reworded = code && REWORDED.find(({ when }) => when.test(message));
    if (reworded) return { message: reworded.message, ...place, extensions: { code: reworded.code } };
    if (code) return { message, ...place, extensions: { ...extensions, code } };

    const reference = currentRequestId() ?? randomUUID();
    log.error({ err: error, reference, path }, 'unexpected error');
    return {
      message: `Something went wrong on our side. Quote ${reference} when you ask about it.`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    };
  };
