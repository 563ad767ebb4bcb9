import { ValidationError } from '@mikro-orm/core';

const CAUSES_MAX = 5;
/** SQLSTATE class 22: the data itself is wrong, and PostgreSQL quotes it. */
const DATA_EXCEPTION = /^22/;

export interface ErrorDescription {
  type: string;
  message: string;
  stack: string;
  code?: string;
  /** Where PostgreSQL found fault. */
  table?: string;
  column?: string;
  constraint?: string;
  cause?: ErrorDescription;
}

/**
 * What the log may hold of an error: its kind, place and names, never the record that was being written. The ORM puts whole
 * entities into its messages, and PostgreSQL the values that broke a rule.
 */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'something was thrown that is no error', stack: '' };
  return {
    type: error.name,
    message: messageOf(error),
    stack: framesOf(error),
    ...namesOf(error),
    ...(error.cause !== undefined && depth < CAUSES_MAX ? { cause: describeError(error.cause, depth + 1) } : {}),
  };
}

function messageOf(error: Error): string {
  if (error instanceof ValidationError) return withoutValues(error.message);
  const { code } = namesOf(error);
  return code && DATA_EXCEPTION.test(code) ? quotesCut(error.message) : error.message;
}

/** Up to the first value: entities begin with a brace, and follow in lines of their own. */
const withoutValues = (message: string) => quotesCut((message.split(/\n|[{[(]/, 1)[0] ?? '').trimEnd());

/** Leaves `'Client.courses'`, the name of a field. */
const quotesCut = (text: string) => text.replaceAll(/'(?![A-Z]\w*\.[a-z]\w*')[^']*'|"[^"]*"/g, '…');

/** The stack begins with the message, which is told apart from it. */
const framesOf = ({ stack = '' }: Error) =>
  stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .join('\n');

function namesOf(error: Error): Pick<ErrorDescription, 'code' | 'table' | 'column' | 'constraint'> {
  const names = ['code', 'table', 'column', 'constraint'] as const;
  const found = names.flatMap((name) => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === 'string' ? [[name, value]] : [];
  });
  return Object.fromEntries(found);
}
