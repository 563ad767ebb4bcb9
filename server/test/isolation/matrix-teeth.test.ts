import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { features } from '../../src/app/features.ts';
import { ROLES } from '../../src/platform/access/viewer.ts';
import { buildGraphqlSchema } from '../../src/platform/graphql/build-schema.ts';
import { type RootField, rootFieldsOf } from '../../src/platform/graphql/doorkeeper.ts';
import { type AskAll, matrixOver } from './matrix.ts';
import { QUESTIONS, type Question } from './questions.ts';
import { type CallerName, makeWorld, type World } from './world.ts';

const questions: Readonly<Record<string, Question | undefined>> = QUESTIONS;
const guarded = rootFieldsOf(buildGraphqlSchema(features.flatMap((feature) => feature.resolvers))).filter(
  ({ openTo }) => openTo.length < ROLES.length,
);

let world: World;
let askAll: AskAll;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  askAll = await matrixOver(world, world.server.schema);
});

async function faultsOf(field: RootField, callers: readonly CallerName[]): Promise<string[]> {
  const faults: string[] = [];
  for (const caller of callers)
    for (const cell of await askAll(field, questions[field.name] ?? { own: () => ({}) }, caller))
      faults.push(...cell.faults);
  return faults;
}

test.each(guarded)('notices that $name was opened to everybody', async (field) => {
  const { schema } = world.server;
  const type = schema.getType(field.operation);
  const door = type && 'getFields' in type ? type.getFields()[field.name] : undefined;
  const extensions = door?.extensions as { openTo: readonly string[] };
  const before = extensions.openTo;

  extensions.openTo = ROLES;
  const faults = await faultsOf(field, ['visitor', 'admin']);
  extensions.openTo = before;

  expect(faults).not.toEqual([]);
});

/** Fields behind which only the fences of the database keep clinics apart; the others ask for one clinic as well. */
const FENCED = [
  'client',
  'clients',
  'enquiries',
  'enquiry',
  'paperMatrix',
  'publishPortfolioCase',
  'withdrawPortfolioCase',
];

interface MemberPolicy {
  policy: string;
  using: string | null;
  check: string | null;
}

const clauses = ({ policy, using, check }: MemberPolicy) =>
  [policy, using && `using (${using})`, check && `with check (${check})`].filter(Boolean).join(' ');

test.each(guarded.filter(({ name }) => FENCED.includes(name)))(
  'notices at $name that the fences are down',
  async (field) => {
    const { rows } = await world.database.query<MemberPolicy>(
      `select format('alter policy %I on %s', polname, polrelid::regclass) as policy,
        pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as check
      from pg_policy where polroles = array['stipple_member'::regrole]::oid[]`,
    );
    const down = rows.map(({ policy, using, check }) => ({ policy, using: using && 'true', check: check && 'true' }));

    await world.database.query(down.map(clauses).join('; '));
    const faults = await faultsOf(field, ['owner']);
    await world.database.query(rows.map(clauses).join('; '));

    expect(faults.filter((fault) => /leaks|another clinic|differs/.test(fault))).not.toEqual([]);
  },
);

test('finds nothing once everything is as it was', async () => {
  const faults: string[] = [];

  for (const field of guarded) faults.push(...(await faultsOf(field, ['owner'])));

  expect(faults).toEqual([]);
});
