import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rootFieldsOf } from '../../src/platform/graphql/doorkeeper.ts';
import { buildGraphqlSchema } from '../../src/platform/graphql/build-schema.ts';
import { features } from '../../src/app/features.ts';
import { mailboxOf } from '../test-server.ts';
import { canariesIn } from './canary.ts';
import { type Cell, matrixOver } from './matrix.ts';
import { QUESTIONS, type Question } from './questions.ts';
import { documentFor } from './whole-document.ts';
import { CALLERS, makeWorld, viewerOf, type World } from './world.ts';

const fields = rootFieldsOf(buildGraphqlSchema(features.flatMap((feature) => feature.resolvers)));
const questions: Readonly<Record<string, Question | undefined>> = QUESTIONS;

let world: World;
let askAll: Awaited<ReturnType<typeof matrixOver>>;
const cells: Cell[] = [];
beforeAll(async () => {
  world = await makeWorld();
  askAll = await matrixOver(world, world.server.schema);
});
afterAll(async () => {
  await world.close();
  const leaks = cells.filter((cell) => cell.faults.length > 0);
  process.stdout.write(`isolation: ${fields.length} operations, ${cells.length} cells, ${leaks.length} with faults\n`);
});

test('has a question for every root field of the schema', () => {
  const without = fields.map((field) => field.name).filter((name) => questions[name] === undefined);

  expect(without).toEqual([]);
});

describe.each(fields.map((field) => [field.name, field] as const))('%s', (name, field) => {
  test.each(CALLERS)('keeps clinics and people apart from a %s', async (caller) => {
    const asked = await askAll(field, questions[name] ?? { own: () => ({}) }, caller);
    cells.push(...asked);

    const faults = asked.flatMap(({ target, faults: found }) => found.map((fault) => `${target}: ${fault}`));
    expect(faults).toEqual([]);
  });
});

test('mails go to people of the clinic concerned, and say nothing of another clinic or person', async () => {
  const { server, ours } = world;
  const mailedBefore = (await server.mails()).length;
  for (const [name, caller] of [
    ['sendEnquiry', 'visitor'],
    ['replyToEnquiry', 'owner'],
  ] as const) {
    const field = fields.find((one) => one.name === name);
    const variables = await questions[name]?.own(world);
    if (field) await server.as(viewerOf(world, caller)).run(documentFor(server.schema, field), variables);
  }

  const mails = (await server.mails()).slice(mailedBefore);

  const { owner, manager, frontDesk, technician } = ours.people;
  const staff = [owner, manager, frontDesk, technician].map((accountId) => mailboxOf(accountId));
  const askers = ['ann@example.org', 'marcus@example.org'];
  expect(mails.map(({ to }) => to).toSorted()).toEqual([...staff, ...askers].toSorted());
  expect(canariesIn(mails).filter((found) => found !== 'ours-public')).toEqual([]);
});
