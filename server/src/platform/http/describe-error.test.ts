import { NotNullConstraintViolationException, ValidationError } from '@mikro-orm/core';
import { expect, it } from 'vitest';
import { describeError } from './describe-error.ts';
import { openLog } from './log.ts';

const client = { id: 1, name: 'Ana Núñez', email: 'ana@mail.example', notes: 'allergic to nickel' };
const VALUES = /Ana|Núñez|ana@mail|nickel/;

function logged(error: unknown): string {
  const lines: string[] = [];
  openLog({ LOG_LEVEL: 'error' }, { write: (line: string) => void lines.push(line) }).error({ err: error }, 'failed');
  return lines.join('');
}

it.each([
  ['a missing value', ValidationError.fromWrongPropertyType(client, 'birthDate', 'date', 'object', client as never)],
  ['a word for a date', ValidationError.fromWrongPropertyType(client, 'birthDate', 'date', 'string', 'nickel')],
  ['values of a list', ValidationError.invalidCollectionValues('Client', 'courses', [client])],
  [
    'a whole entity',
    new ValidationError(`Value for Client.phone is required, 'null' found\nentity: { name: 'Ana' }`, client),
  ],
])('names the field of an entity the ORM refused, and no value: %s', (_what, error) => {
  const line = logged(error);

  expect(line).toMatch(/(Object|Client)\.(birthDate|courses|phone)/);
  expect(line).not.toMatch(VALUES);
  expect(JSON.parse(line).err).toMatchObject({ type: 'ValidationError', stack: expect.stringContaining('    at ') });
});

it('names table, column and constraint of what PostgreSQL refused, and no row', () => {
  const refused = Object.assign(new Error('null value in column "name" violates not-null constraint'), {
    code: '23502',
    table: 'client',
    column: 'name',
    detail: 'Failing row contains (1, Ana Núñez, ana@mail.example).',
    query: "insert into client values (1, 'Ana')",
  });

  const line = logged(new NotNullConstraintViolationException(refused));

  expect(JSON.parse(line).err).toMatchObject({ code: '23502', table: 'client', column: 'name' });
  expect(line).not.toMatch(VALUES);
});

it('cuts the value that PostgreSQL could not read', () => {
  const wrong = Object.assign(new Error('invalid input syntax for type date: "Ana"'), { code: '22007' });

  expect(describeError(wrong).message).toBe('invalid input syntax for type date: …');
});

it('follows causes, and leaves the words of other errors as they are', () => {
  const error = new Error('the store said "no"', { cause: new ValidationError('Invalid query condition: { a: 1 }') });

  expect(describeError(error)).toMatchObject({
    message: 'the store said "no"',
    cause: { message: 'Invalid query condition:' },
  });
  expect(describeError('Ana').message).not.toMatch(VALUES);
});
