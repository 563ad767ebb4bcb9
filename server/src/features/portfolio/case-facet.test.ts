import { healedStepOf } from '@stipple/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { makeCourse } from '../course/course.factory.ts';
import { CaseCard } from './case-card.entity.ts';
import { makeCaseCard } from './case-card.factory.ts';
import { makePortfolioCase } from './portfolio-case.factory.ts';
import { makePublication } from './publication.factory.ts';
import { Publication } from './publication.entity.ts';

const CARDS = 4;
const CHANGES = 250;

let server: TestServer;
let clinic: TestClinic;
let publications: string[];

beforeAll(async () => {
  server = await openTestServer({ resolvers: [] });
  clinic = await server.makeClinic();
  publications = await clinic.seed((em) =>
    Array.from({ length: CARDS }, (_, index) => {
      const portfolioCase = makePortfolioCase(em, { course: makeCourse(em), reference: `HH-${index}` });
      return makePublication(em, { portfolioCase }).id;
    }),
  );
});
afterAll(() => server.close());

const VALUES = {
  stage: ['NORWOOD_V', 'LUDWIG_I'],
  ageBand: ['FROM_35', 'UNDER_25', null],
  healedDays: [-1, 27, 28, 181, 182, 364, 365, 730],
  sessionCount: [2, 3],
  isCounted: [true, false],
} as const;

/** Numbers in [0, 1) that a seed decides. */
function random(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function changeOf(seed: number) {
  const next = random(seed);
  for (let warmUp = 0; warmUp < 5; warmUp += 1) next();
  const one = <Value>(of: readonly Value[]): Value => of[Math.floor(next() * of.length)] as Value;
  const { stage, ageBand, healedDays, sessionCount, isCounted } = VALUES;
  return {
    publication: one(publications),
    isDeletion: next() < 0.2,
    columns: {
      stage: one(stage),
      ageBand: one(ageBand),
      healedDays: one(healedDays),
      sessionCount: one(sessionCount),
      isCounted: one(isCounted),
    },
  };
}

/** What the summary holds, and the same counted anew from the cards: text, row by row. */
const both = () =>
  clinic.seed(async (em) => {
    const text = (from: string) =>
      em.execute<
        { row: string }[]
      >(`select concat_ws(' ', stage, goal, skin_tone, scar, hair_colour, hair_length, age_band,
        healed_months, session_count, count) "row" from (${from}) f order by 1`);
    return {
      kept: await text('select * from case_facet'),
      counted:
        await text(`select stage, goal, skin_tone, scar, hair_colour, hair_length, coalesce(age_band, '') age_band,
        healed_months_of(healed_days) healed_months, session_count, count(*)::int count from case_card where is_counted
        group by 1, 2, 3, 4, 5, 6, 7, 8, 9`),
    };
  });

async function apply({ publication: publicationId, isDeletion, columns }: ReturnType<typeof changeOf>): Promise<void> {
  await clinic.seed(async (em) => {
    const publication = await em.findOneOrFail(
      Publication,
      { id: publicationId },
      { populate: ['portfolioCase.technician'] },
    );
    const { id } = publication.portfolioCase;
    if (isDeletion) return em.nativeDelete(CaseCard, { id });
    if ((await em.nativeUpdate(CaseCard, { id }, columns)) > 0) return undefined;
    return makeCaseCard(em, { publication, ...columns });
  });
}

test('the summary counts what the cards hold, whatever happens to them', { timeout: 60_000 }, async () => {
  const differences: string[] = [];
  for (let seed = 0; seed < CHANGES; seed += 1) {
    await apply(changeOf(seed));
    const { kept, counted } = await both();
    if (JSON.stringify(kept) !== JSON.stringify(counted)) differences.push(`after change ${seed}`);
  }

  expect(differences).toEqual([]);
});

test('PostgreSQL puts a healed age in the same step as the contract, on every day of three years', async () => {
  const rows = await clinic.seed((em) =>
    em.execute<{ step: number }[]>(
      'select healed_months_of(days) step from generate_series(-1, 1100) days order by days',
    ),
  );

  expect(rows.map(({ step }) => step)).toEqual(rows.map((_, index) => healedStepOf(index - 1)));
});

test('people who change many cards at once never wait for each other in a circle', async () => {
  const { columns } = changeOf(0);
  for (const publication of publications) await apply({ publication, columns, isDeletion: false });

  const outcomes = await Promise.allSettled(
    Array.from({ length: 40 }, (_, index) => apply({ ...changeOf(1_000 + index), isDeletion: false })),
  );
  const { kept, counted } = await both();

  expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(kept).toEqual(counted);
});

test('two who change many cards in different orders never wait for each other in a circle', async () => {
  const values = { ...changeOf(0).columns, isCounted: true };
  const [first = '', second = '', third = '', fourth = ''] = publications;
  for (const [publication, stage] of [
    [first, 'NORWOOD_V'],
    [second, 'LUDWIG_I'],
    [third, 'LUDWIG_I'],
    [fourth, 'NORWOOD_V'],
  ] as const)
    await apply({ publication, isDeletion: false, columns: { ...values, stage } });
  const met = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const unlist = (me: number, [one, other]: readonly [string, string]) =>
    clinic.seed(async (em) => {
      const change = (id: string) =>
        em.execute('update case_card set is_counted = false where publication_id = ?', [id]);
      await change(one);
      met[me]?.resolve();
      await Promise.all(met.map(({ promise }) => promise));
      await change(other);
    });

  await Promise.all([unlist(0, [first, second]), unlist(1, [third, fourth])]);
  const { kept, counted } = await both();

  expect(kept).toEqual(counted);
});
