import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Kind, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { buildGraphqlSchema } from '../platform/graphql/build-schema.ts';
import { DOCUMENT_LIMITS, documentLimits } from '../platform/graphql/document-limits.ts';
import { prepareOperation } from '../platform/graphql/prepare-operation.ts';
import { readRegisteredOperations } from '../platform/graphql/registered-operations.ts';
import { features } from './features.ts';

const MANIFEST = fileURLToPath(new URL('../../../web/src/gql/persisted-documents.json', import.meta.url));

const schema = buildGraphqlSchema(features.flatMap((feature) => feature.resolvers));
const registered = await readRegisteredOperations(MANIFEST, schema);
const ids = Object.keys(JSON.parse(await readFile(MANIFEST, 'utf8')));

const operations = ids.map((id) => {
  const document = parse(registered.textOf(id) ?? '', { maxTokens: DOCUMENT_LIMITS.tokens });
  const [operation] = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error(`No operation: ${id}`);
  return { name: operation.name?.value ?? '', document, ...prepareOperation(schema, document, operation) };
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
