import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { execute, type GraphQLError } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeWorld, type World } from '../../test/isolation/world.ts';
import { random, variablesFor } from '../../test/made-up-variables.ts';
import { VISITOR } from '../platform/access/viewer.ts';
import { buildGraphqlSchema } from '../platform/graphql/build-schema.ts';
import { coerceVariables } from '../platform/graphql/coerce-variables.ts';
import { runPlainQuery } from '../platform/graphql/plain-query.ts';
import { prepareOperation } from '../platform/graphql/prepare-operation.ts';
import { readRegisteredOperations } from '../platform/graphql/registered-operations.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { readField } from '../platform/graphql/stored-json.ts';
import { features } from './features.ts';

const MANIFEST = fileURLToPath(new URL('../../../web/src/gql/persisted-documents.json', import.meta.url));
/** How often each operation is asked, with other variables every time. */
const TIMES = 40;

const schema = buildGraphqlSchema(features.flatMap((feature) => feature.resolvers));
const registered = await readRegisteredOperations(MANIFEST, schema);
const ids = Object.keys(JSON.parse(await readFile(MANIFEST, 'utf8')));
/** Those that are answered without graphql-js; operations registered later are among them by themselves. */
const operations = ids.flatMap((id) => {
  const found = registered.publicReadOf(id);
  const plain = found && prepareOperation(schema, found.document, found.operation).plain;
  return plain ? [{ ...found, plain, name: found.operation.name?.value ?? '' }] : [];
});

let world: World;
/** Names of records … */
let words: string[];
/** … and what answers told since. */
const told: string[] = [];
beforeAll(async () => {
  world = await makeWorld();
  const { ours, theirs } = world;
  const { data } = await world.server.asVisitor().run('{ places(search: "Leeds") { id } }');
  const named = [ours, theirs].flatMap(({ clinic, lead, second, shared, other }) => [
    clinic.slug,
    lead.slug,
    second.slug,
    shared.caseId,
    shared.caseId,
    other.caseId,
  ]);
  words = [...named, data.places[0].id, data.places[0].id, 'Leeds', 'nobody', ''];
});
afterAll(() => world.close());

function visitor(): RequestContext {
  const { clock, publicSql } = world.server;
  const context: Partial<RequestContext> = { viewer: VISITOR, person: undefined, clock, publicSql, requestId: '' };
  return context as RequestContext;
}

/** Ids, slugs and cursors that answers tell, to ask with. */
function wordsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /^(?:id|slug|cursor|endCursor|value)$|Slug$/.test(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, held]) => wordsIn(held, Array.isArray(value) ? key : inner));
}

const partsOf = (errors: readonly GraphQLError[] = []) =>
  errors.map(({ message, path, extensions }) => ({ message, path, extensions }));

const saidSomething = new Set<string>();

it('has operations to compare', () => {
  expect(operations.length).toBeGreaterThan(10);
});

it.each(operations)('answers $name over real records letter for letter as graphql-js does', async (asked) => {
  const { document, operation, plain } = asked;
  const next = random(operations.indexOf(asked));

  for (let time = 0; time < TIMES; time += 1) {
    const given = variablesFor(schema, operation, { next, words: next() < 0.5 ? words : [...words, ...told] });
    const variables = coerceVariables(schema, operation, given);
    const context = visitor();
    const fast = await runPlainQuery(plain, { variables, context });
    const ordinary = await execute({
      schema,
      document,
      variableValues: given,
      contextValue: context,
      fieldResolver: readField,
    });

    expect({ given, json: fast?.json }).toEqual({ given, json: JSON.stringify(ordinary.data) });
    // graphql-js tells no more of them once nothing may stand.
    expect(partsOf(fast?.errors)).toEqual(expect.arrayContaining(partsOf(ordinary.errors)));
    told.push(...wordsIn(ordinary.data).filter((word) => !told.includes(word)));
    if (!ordinary.errors && /:\{|:\[./.test(fast?.json ?? '')) saidSomething.add(asked.name);
  }
});

it('has asked nearly all of them for something that is there', () => {
  expect(saidSomething.size).toBeGreaterThan(operations.length * 0.8);
});
