import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { execute, isInputType, Kind, parse, typeFromAST, validate } from 'graphql';
import { expect, it } from 'vitest';
import { sampleInputOf, sampleOf } from '../../test/sample-values.ts';
import { buildGraphqlSchema } from '../platform/graphql/build-schema.ts';
import { coerceVariables } from '../platform/graphql/coerce-variables.ts';
import { DOCUMENT_LIMITS, documentLimits } from '../platform/graphql/document-limits.ts';
import { compilePlainQuery, runPlainQuery } from '../platform/graphql/plain-query.ts';
import { prepareOperation } from '../platform/graphql/prepare-operation.ts';
import { readRegisteredOperations } from '../platform/graphql/registered-operations.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { readField } from '../platform/graphql/stored-json.ts';
import { features } from './features.ts';

const MANIFEST = fileURLToPath(new URL('../../../web/src/gql/persisted-documents.json', import.meta.url));

const schema = buildGraphqlSchema(features.flatMap((feature) => feature.resolvers));
const registered = await readRegisteredOperations(MANIFEST, schema);
const ids = Object.keys(JSON.parse(await readFile(MANIFEST, 'utf8')));

const operations = ids.map((id) => {
  const document = parse(registered.textOf(id) ?? '', { maxTokens: DOCUMENT_LIMITS.tokens });
  const [operation] = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error(`No operation: ${id}`);
  return { name: operation.name?.value ?? '', document, operation, ...prepareOperation(schema, document, operation) };
});

it.each(operations)('finds the operation $name of our own pages within its limits', ({ document }) => {
  const errors = validate(schema, document, [documentLimits]);

  expect(errors).toEqual([]);
});

it('needs no graphql-js for the pages where people search', () => {
  const searches = operations.filter(({ name }) => name.startsWith('FindPage'));

  expect(searches.length).toBeGreaterThan(0);
  expect(searches.map(({ name, isPublic, plain }) => ({ name, isPublic, isPlain: plain !== undefined }))).toEqual(
    searches.map(({ name }) => ({ name, isPublic: true, isPlain: true })),
  );
});

const withoutGraphqlJs = operations.filter(({ plain }) => plain !== undefined);

it.each(withoutGraphqlJs)(
  'answers $name letter for letter as graphql-js does',
  async ({ document, operation, plain }) => {
    const twin = buildGraphqlSchema(features.flatMap((feature) => feature.resolvers));
    for (const field of Object.values(twin.getQueryType()?.getFields() ?? {}))
      field.resolve = () => sampleOf(field.type);
    const given = Object.fromEntries(
      (operation.variableDefinitions ?? []).map(({ variable, type }) => {
        const inputType = typeFromAST(twin, type);
        return [variable.name.value, isInputType(inputType) ? sampleInputOf(inputType) : null];
      }),
    );
    const variables = coerceVariables(twin, operation, given);
    const context = {} as RequestContext;
    const compiled = compilePlainQuery(twin, document, operation) ?? [];

    await runPlainQuery(compiled, { variables, context });
    const fast = await runPlainQuery(compiled, { variables, context });
    const ordinary = await execute({
      schema: twin,
      document,
      variableValues: given,
      contextValue: context,
      fieldResolver: readField,
    });

    expect(plain?.length).toBe(compiled.length);
    expect(ordinary.errors).toBeUndefined();
    expect(fast).toEqual({ json: JSON.stringify(ordinary.data), errors: [] });
  },
);
