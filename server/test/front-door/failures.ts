import { open } from 'node:fs/promises';
import { GraphQLError } from 'graphql';

/** Ways a resolver can fail; each carries something that must not leave the house. */
export const FAILURES = {
  sql: () => {
    throw Object.assign(new Error('insert into "client" ("id") values ($1) - duplicate key value'), { code: '23505' });
  },
  type: () => (undefined as unknown as { secretField: string }).secretField,
  range: () => 'x'.repeat(-1),
  syntax: () => JSON.parse('{"secretField'),
  thrownText: () => {
    throw 'secretField as text';
  },
  thrownObject: () => {
    throw { message: 'secretField', extensions: { code: 'FORBIDDEN' } };
  },
  thrownNothing: () => {
    throw undefined;
  },
  file: () => open('/etc/secretField/settings'),
  caused: () => {
    throw new Error('outer', { cause: new Error('secretField at pg_catalog') });
  },
  pretended: () => {
    throw Object.assign(new Error('secretField'), { extensions: { code: 'FORBIDDEN' } });
  },
  uncoded: () => {
    throw new GraphQLError('secretField has no code');
  },
  unknownCode: () => {
    throw new GraphQLError('secretField', { extensions: { code: 'SECRET_FIELD' } });
  },
  wrapping: () => {
    throw new GraphQLError('secretField', { originalError: new Error('sql'), extensions: { code: 'FORBIDDEN' } });
  },
  deepWrapping: () => {
    const inner = new GraphQLError('x', { originalError: new Error('sql') });
    throw new GraphQLError('secretField', { originalError: inner, extensions: { code: 'BAD_USER_INPUT' } });
  },
  rejected: () => Promise.reject(new Error('secretField: connect ECONNREFUSED 10.0.0.5:5432')),
  aggregate: () => Promise.any([Promise.reject(new Error('secretField')), Promise.reject(new Error('sql'))]),
  aborted: () => AbortSignal.abort(new Error('secretField')).throwIfAborted(),
  wrongDate: () => ({ id: 1, text: 'x', at: Symbol('secretField') }),
  wrongInt: () => ({ id: 'secretField', text: 'x' }),
  missing: () => ({ id: 1 }),
  wrongType: () => 'secretField',
} satisfies Record<string, () => unknown>;

export const failAs = async (as: keyof typeof FAILURES): Promise<never> => (await FAILURES[as]()) as never;
