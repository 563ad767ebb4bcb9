import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { features } from '../../src/app/features.ts';
import { buildGraphqlSchema } from '../../src/platform/graphql/build-schema.ts';
import { type RootField, rootFieldsOf } from '../../src/platform/graphql/doorkeeper.ts';
import type { Answer } from '../test-server.ts';
import { hasFailedInside, hasWorked } from './cell-faults.ts';
import { naughtyStrings } from './naughty-strings.ts';
import { QUESTIONS, type Question } from './questions.ts';
import { placesFor, withValue } from './argument-places.ts';
import { documentFor } from './whole-document.ts';
import { type CallerName, makeWorld, viewerOf, type World } from './world.ts';

const schema = buildGraphqlSchema(features.flatMap((feature) => feature.resolvers));
const questions: Readonly<Record<string, Question | undefined>> = QUESTIONS;
const targetsOf = (...scalars: string[]) =>
  rootFieldsOf(schema).flatMap((field) =>
    placesFor(scalars, schema, field).map((path) => ({ field, path, name: `${field.name}(${path.join('.')})` })),
  );
const targets = targetsOf('String', 'ID');

/** Where what was sent is kept, for those texts that are kept as they are. */
const KEPT: Readonly<Record<string, string>> = {
  'sendEnquiry(input.name)': 'select name as kept from enquiry order by id desc limit 1',
  'sendEnquiry(input.email)': 'select email as kept from enquiry order by id desc limit 1',
  'sendEnquiry(input.message)': 'select body as kept from enquiry_message order by id desc limit 1',
  'replyToEnquiry(input.body)': 'select body as kept from enquiry_message order by id desc limit 1',
  'reportConcern(input.text)': 'select text as kept from concern order by id desc limit 1',
  'reportConcern(input.email)': 'select email as kept from concern order by id desc limit 1',
  'resolveConcern(input.note)': 'select note as kept from concern where note is not null order by id desc limit 1',
  'giveConsent(input.signedName)': 'select signed_name as kept from consent order by id desc limit 1',
};

let world: World;
let sent = 0;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(async () => {
  await world.close();
  process.stdout.write(`naughty strings: ${targets.length} arguments, ${sent} requests\n`);
});

const TELLING = new Set(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);

/** What is wrong with an answer: it failed inside, or neither worked, nor found nothing, nor said what to do better. */
function faultOf(answer: Answer): string | undefined {
  if (hasFailedInside(answer)) return 'failed inside';
  const unclear = (answer.errors ?? []).filter((error) => !TELLING.has(String(error.extensions['code'])));
  return unclear.length > 0 ? JSON.stringify(unclear) : undefined;
}

/** Somebody who may ask the field. */
const callerOf = ({ openTo }: RootField): CallerName => {
  if (openTo.includes('OWNER')) return 'owner';
  return openTo.includes('CLIENT') ? 'client' : 'admin';
};

/** What has to be new in each request, unless it is what is tried out. */
const renewed = (variables: Record<string, unknown>): Record<string, unknown> => {
  const { input } = variables;
  const isKeyed = typeof input === 'object' && input !== null && 'idempotencyKey' in input;
  return isKeyed ? { ...variables, input: { ...input, idempotencyKey: randomUUID() } } : variables;
};

test.each(targets)('$name takes any text or says what is wrong with it', async ({ field, path, name }) => {
  const ask = (variables: Record<string, unknown>) =>
    world.server.as(viewerOf(world, callerOf(field))).run(documentFor(schema, field), variables);
  const own = async () => (await questions[field.name]?.own(world)) ?? {};
  const faults: string[] = [];
  let variables = await own();

  for (const text of naughtyStrings(targets.findIndex((target) => target.name === name))) {
    const answer = await ask(withValue(schema, field, { variables: renewed(variables), path, value: text }));
    sent += 1;
    const fault = faultOf(answer) ?? (await faultOfKeeping(answer, text));
    if (fault !== undefined) faults.push(`${JSON.stringify(text).slice(0, 80)}: ${fault}`);
    if (field.operation === 'Mutation' && hasWorked(answer, field.name)) variables = await own();
  }

  expect(faults).toEqual([]);

  async function faultOfKeeping(answer: Answer, text: string): Promise<string | undefined> {
    const statement = KEPT[name];
    if (statement === undefined || !hasWorked(answer, field.name)) return undefined;
    const { rows } = await world.database.query<{ kept: string }>(statement);
    const isKept =
      rows[0]?.kept === text.trim() || (path.at(-1) === 'email' && rows[0]?.kept === text.trim().toLowerCase());
    return isKept ? undefined : `is kept as ${JSON.stringify(rows[0]?.kept).slice(0, 80)}`;
  }
});

const NUMBERS = [-(2 ** 31), -1_000_000, -1, 0, 1, 5, 100, 1_000_000, 2 ** 31 - 1, 2 ** 31, 0.5, 1e300, 'ten', true];

test.each(targetsOf('Int', 'Float'))(
  '$name takes any number or says what is wrong with it',
  async ({ field, path }) => {
    const variables = (await questions[field.name]?.own(world)) ?? {};
    const faults: string[] = [];

    for (const value of NUMBERS) {
      const asked = withValue(schema, field, { variables, path, value });
      const caller = viewerOf(world, callerOf(field));
      const fault = faultOf(await world.server.as(caller).run(documentFor(schema, field), asked));
      if (fault !== undefined) faults.push(`${value}: ${fault}`);
    }

    expect(faults).toEqual([]);
  },
);

test('knows every argument in which a text is kept', () => {
  const names = targets.map((target) => target.name);

  expect(Object.keys(KEPT).filter((name) => !names.includes(name))).toEqual([]);
});
