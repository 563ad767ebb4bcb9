import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getNamedType, isObjectType } from 'graphql';
import { features } from '../../src/app/features.ts';
import { makeClient } from '../../src/features/client/client.factory.ts';
import { makeConcern } from '../../src/features/concern/concern.factory.ts';
import { makeEnquiry } from '../../src/features/enquiry/enquiry.factory.ts';
import { Technician } from '../../src/features/staff/technician.entity.ts';
import { buildGraphqlSchema } from '../../src/platform/graphql/build-schema.ts';
import { type RootField, rootFieldsOf } from '../../src/platform/graphql/doorkeeper.ts';
import { documentFor } from './whole-document.ts';
import { type CallerName, makeWorld, viewerOf, type World } from './world.ts';

const schema = buildGraphqlSchema(features.flatMap((feature) => feature.resolvers));
const queries = schema.getQueryType()?.getFields() ?? {};
const connections = rootFieldsOf(schema).filter(({ name }) => queries[name]?.args.some((arg) => arg.name === 'first'));

/** Lists that have no pages, with what keeps them short. */
const SHORT_LISTS: Readonly<Record<string, string>> = {
  appointments: 'at most six weeks of one place',
  calendarPlaces: 'the places of one clinic',
  freeTimes: 'at most 48',
  myShortlist: 'at most twenty',
  openDays: 'at most six weeks of one place',
  places: 'at most eight',
  myCourses: 'the treatments of one person',
};

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await world.ours.clinic.seed(async (em) => {
    const technician = await em.findOneOrFail(Technician, { id: world.ours.lead.id });
    for (let count = 0; count < 130; count += 1) {
      makeClient(em, { name: `Client ${count}` });
      makeEnquiry(em, { technician });
    }
  });
});
beforeAll(() =>
  world.server.seed(async (em) => {
    for (let count = 0; count < 30; count += 1) makeConcern(em, { subjectKey: world.ours.lead.slug });
  }),
);
afterAll(() => world.close());

/** Lists that a clinic's people may not ask for. */
const ASKER: Readonly<Record<string, CallerName>> = { openConcerns: 'admin' };

interface List {
  name: string;
  field: RootField;
  variables: Record<string, unknown>;
}

/** What a list can't be asked without. */
const NEEDED: Readonly<Record<string, Record<string, unknown>>> = {
  casesLikeMine: { input: { stage: 'NORWOOD_V', ageBand: 'FROM_35' } },
};

const near = { placeId: 'gb-england-leeds', radiusKm: 500 };
const SORTED = [{ sort: 'RECENTLY_CHECKED' }, { sort: 'PRICE_LOWEST' }, { sort: 'NEAREST', filter: { near } }];
const LISTS: List[] = [
  ...connections.map((field) => ({ name: field.name, field, variables: NEEDED[field.name] ?? {} })),
  ...connections
    .filter(({ name }) => name === 'portfolioCases')
    .flatMap((field) => SORTED.map((variables) => ({ name: `${field.name} ${variables.sort}`, field, variables }))),
];

async function pageOf({ field, variables }: List, page: Record<string, unknown>) {
  const caller = world.server.as(viewerOf(world, ASKER[field.name] ?? 'owner'));
  const { data, errors } = await caller.run(documentFor(schema, field), { ...variables, ...page });
  return { page: data?.[field.name], codes: errors?.map((error) => error.extensions['code']) ?? [] };
}

test('every list of the API has pages, or is short for a reason written down', () => {
  const lists = rootFieldsOf(schema).filter(({ operation, name }) => {
    const type = operation === 'Query' ? queries[name]?.type : undefined;
    return type !== undefined && String(type).includes('[');
  });

  expect(lists.map(({ name }) => name).toSorted()).toEqual(Object.keys(SHORT_LISTS).toSorted());
});

test('every type that holds pages is asked for with a page size', () => {
  const unpaged = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields())
          .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
          .filter((field) => !field.args.some((arg) => arg.name === 'first'))
          .map((field) => `${type.name}.${field.name}`)
      : [],
  );

  expect(unpaged).toEqual([]);
});

describe.each(LISTS)('$name', (list) => {
  test.each([1, 2, 3, 7, 23, 24, 25, 50, 99, 100])('gives at most the %i it was asked for', async (first) => {
    const { page, codes } = await pageOf(list, { first });

    expect(codes).toEqual([]);
    expect(page.edges.length).toBeLessThanOrEqual(first);
    expect(page.pageInfo.hasNextPage).toBe(page.pageInfo.hasNextPage && page.edges.length === first);
  });

  test.each([0, -1, -100, 101, 1_000, 2 ** 31 - 1, -(2 ** 31)])('refuses to give %i', async (first) => {
    const { page, codes } = await pageOf(list, { first });

    expect(page ?? null).toBeNull();
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  test('gives every record once over all pages', async () => {
    const cursors: string[] = [];
    let after: string | null = null;

    do {
      const { page } = await pageOf(list, { first: 7, after });
      cursors.push(...page.edges.map((edge: { cursor: string }) => edge.cursor));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);

    const { page: whole } = await pageOf(list, { first: 100 });
    expect(new Set(cursors).size).toBe(cursors.length);
    expect(cursors.slice(0, whole.edges.length)).toEqual(whole.edges.map((edge: { cursor: string }) => edge.cursor));
  });

  test('takes any cursor that somebody made up, or says that it is none', async () => {
    const { page } = await pageOf(list, { first: 1 });
    const real: unknown[] = JSON.parse(Buffer.from(page.pageInfo.endCursor, 'base64url').toString());
    const hostile = [
      '',
      '\u0000',
      '\ud800',
      'x'.repeat(10_000),
      "'",
      randomUUID(),
      null,
      true,
      -1,
      0.5,
      2 ** 31,
      1e300,
      -1e300,
      [],
      {},
    ];
    const forged = real.flatMap((_, index) => hostile.map((value) => real.with(index, value)));
    const wrong = [[], [real[0]], [...real, 1], {}, 'text', 0];

    const outcomes: unknown[] = [];
    for (const content of [...forged, ...wrong]) {
      const cursor = Buffer.from(JSON.stringify(content)).toString('base64url');
      const { codes } = await pageOf(list, { first: 1, after: cursor });
      if (codes.some((code) => code !== 'BAD_USER_INPUT')) outcomes.push([content, codes]);
    }

    expect(outcomes).toEqual([]);
  });
});
