import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rootFieldsOf } from '../../src/platform/graphql/doorkeeper.ts';
import { buildGraphqlSchema } from '../../src/platform/graphql/build-schema.ts';
import { features } from '../../src/app/features.ts';
import { type Cell, matrixOver } from './matrix.ts';
import { QUESTIONS, type Question } from './questions.ts';
import { CALLERS, makeWorld, type World } from './world.ts';

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
