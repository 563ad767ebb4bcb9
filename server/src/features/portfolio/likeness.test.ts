import {
  AGE_BANDS,
  type CaseTraits,
  GOALS,
  HAIR_COLOURS,
  HAIR_LENGTHS,
  type Likeness,
  LIKENESS_POINTS_MAX,
  likenessOf,
  SCARS,
  SKIN_TONES,
  STAGES,
} from '@stipple/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer, TEST_NOW, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { makeCourse } from '../course/course.factory.ts';
import { makeCaseCard } from './case-card.factory.ts';
import { makePortfolioCase } from './portfolio-case.factory.ts';
import { makePublication } from './publication.factory.ts';

const LIKE = `query ($input: LikenessInput!, $first: Int, $after: ID) { casesLikeMine(input: $input, first: $first, after: $after) {
  edges { cursor node { points healedMonths reasons { trait match steps points } portfolioCase { id distanceKm } } }
  pageInfo { hasNextPage endCursor } } }`;
const COUNTS = `query ($input: LikenessInput!) { likenessCounts(input: $input) {
  total healedSixMonthsTotal here healedSixMonthsHere elsewhere } }`;
const LEEDS = { placeId: 'gb-england-leeds', radiusKm: 64 };

type Columns = Omit<Parameters<typeof makeCaseCard>[1], 'publication'>;
interface Card extends CaseTraits {
  id: string;
  healedDays: number;
}

let server: TestServer;
afterAll(() => server.close());

const twin: CaseTraits = {
  stage: 'NORWOOD_V',
  goal: 'SHAVED_LOOK',
  skinTone: 'III',
  scar: 'FUT_STRIP',
  hairColour: 'DARK_BROWN',
  hairLength: 'SHAVED',
  ageBand: 'FROM_35',
};

/** Published cards of one clinic, by name. */
const publish = (clinic: TestClinic, cards: Record<string, Columns>) =>
  clinic.seed((em) =>
    Object.fromEntries(
      Object.entries(cards).map(([name, columns], index) => {
        const portfolioCase = makePortfolioCase(em, { course: makeCourse(em), reference: `LK-${index}` });
        const publication = makePublication(em, { portfolioCase });
        return [makeCaseCard(em, { publication, ...twin, ...columns }).id, name];
      }),
    ),
  );

async function ask(query: string, variables: Record<string, unknown>) {
  const { data, errors } = await server.asVisitor().run(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

interface Edge {
  cursor: string;
  node: { points: number; healedMonths: number | null; reasons: unknown[]; portfolioCase: { id: string } };
}

const edgesOf = async (input: object, page = {}): Promise<Edge[]> =>
  (await ask(LIKE, { input, first: 100, ...page })).casesLikeMine.edges;

describe('cases like mine', () => {
  let names: Record<string, string>;
  beforeAll(async () => {
    server = await openTestServer();
    names = await publish(await server.makeClinic(), {
      'twin, healed 3 years': { healedDays: 1_100 },
      'twin, healed 14 months': { healedDays: 430 },
      'twin, not healed': { healedDays: -1 },
      'twin, lapsed': { healedDays: 900, listedDuring: '{[2020-01-01,2026-03-16T00:00Z)}', isCounted: false },
      'twin, whom this place may not list': { healedDays: 800, listedHereDuring: '{}' },
      'age not stated': { ageBand: null },
      'one skin type lighter': { skinTone: 'II' },
      'no scar': { scar: 'NONE' },
      'one stage earlier': { stage: 'NORWOOD_IV' },
      'one stage and one skin type apart': { stage: 'NORWOOD_VI', skinTone: 'IV' },
      'in London': { latitude: 51.51, longitude: -0.13 },
      'two stages apart': { stage: 'NORWOOD_III' },
      'another goal': { goal: 'DENSITY' },
      "a woman's": { stage: 'LUDWIG_II' },
    });
  });

  const marcus = {
    stage: 'NORWOOD_V',
    goals: ['SHAVED_LOOK', 'FUT_SCAR'],
    skinTone: 'III',
    scar: 'FUT_STRIP',
    hairColour: 'DARK_BROWN',
    hairLength: 'SHAVED',
    ageBand: 'FROM_35',
  };
  const ranked = async (input: object) => (await edgesOf(input)).map(({ node }) => names[node.portfolioCase.id]);

  it('come nearest first, of equals the longest healed, and end where they are no longer like', async () => {
    expect(await ranked(marcus)).toEqual([
      'twin, healed 3 years',
      'twin, whom this place may not list',
      'twin, healed 14 months',
      'in London',
      'twin, not healed',
      'age not stated',
      'one skin type lighter',
      'no scar',
      'one stage earlier',
      'one stage and one skin type apart',
    ]);
  });

  it('come from within the radius when a place is named, and from places that may list the technician now', async () => {
    expect(await ranked({ ...marcus, near: LEEDS })).toEqual([
      'twin, healed 3 years',
      'twin, healed 14 months',
      'twin, not healed',
      'age not stated',
      'one skin type lighter',
      'no scar',
      'one stage earlier',
      'one stage and one skin type apart',
    ]);
  });

  it('are counted here and elsewhere', async () => {
    const here = await ask(COUNTS, { input: { ...marcus, near: LEEDS } });
    const everywhere = await ask(COUNTS, { input: marcus });

    expect(here.likenessCounts).toEqual({
      total: 10,
      healedSixMonthsTotal: 9,
      here: 8,
      healedSixMonthsHere: 7,
      elsewhere: 2,
    });
    expect(everywhere.likenessCounts).toMatchObject({ total: 10, here: null, elsewhere: null });
  });

  it('say why', async () => {
    const [{ node }] = (await edgesOf({ stage: 'NORWOOD_V', skinTone: 'IV' }, { first: 1 })) as [Edge];

    expect(node).toMatchObject({
      points: 10,
      healedMonths: 36,
      reasons: [
        { trait: 'STAGE', match: 'SAME', steps: 0, points: 0 },
        { trait: 'SKIN_TONE', match: 'APART', steps: -1, points: 10 },
      ],
    });
  });

  it('take in what a goal alone fits', async () => {
    expect(await ranked({ goals: ['DENSITY'] })).toEqual(['another goal']);
  });

  it('come page by page without repeating or losing one', async () => {
    const whole = await edgesOf(marcus);

    const seen: Edge[] = [];
    let after: string | null = null;
    do {
      const { casesLikeMine } = await ask(LIKE, { input: marcus, first: 3, after });
      seen.push(...casesLikeMine.edges);
      after = casesLikeMine.pageInfo.hasNextPage ? casesLikeMine.pageInfo.endCursor : null;
    } while (after);

    expect(seen).toEqual(whole);
  });

  it.each([
    [{ input: {} }, 'input.stage'],
    [{ input: { goals: [], skinTone: 'II' } }, 'input.stage'],
    [{ input: { stage: 'NORWOOD_V', near: { placeId: 'nowhere', radiusKm: 5 } } }, 'filter.near.placeId'],
    [{ input: { stage: 'NORWOOD_V', near: { placeId: 'gb-england-leeds', radiusKm: 501 } } }, 'input.near.radiusKm'],
  ])('refuse %j and name the field', async (variables, path) => {
    const { errors } = await server.asVisitor().run(LIKE, variables);

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
  });
});

describe('the distance in the database', () => {
  const CARDS = 120;
  const QUESTIONS = 60;
  const next = random(7);
  const one = <Value>(of: readonly Value[]): Value => of[Math.floor(next() * of.length)] as Value;
  const maybe = <Value>(of: readonly Value[]): Value | null => (next() < 0.6 ? one(of) : null);
  /** A few words of each list, so that many are near. */
  const traits = (): CaseTraits & { healedDays: number } => ({
    stage: next() < 0.7 ? one(['NORWOOD_III', 'NORWOOD_III_VERTEX', 'NORWOOD_IV', 'NORWOOD_V']) : one(STAGES),
    goal: next() < 0.7 ? one(['SHAVED_LOOK', 'FUT_SCAR']) : one(GOALS),
    skinTone: one(SKIN_TONES),
    scar: one(SCARS),
    hairColour: one(HAIR_COLOURS),
    hairLength: one(HAIR_LENGTHS),
    ageBand: one([...AGE_BANDS, null]),
    healedDays: one([-1, 30, 181, 182, 400]),
  });
  const question = (): Likeness => {
    const stage = maybe(STAGES);
    return {
      stage,
      goals: stage === null || next() < 0.5 ? [one(GOALS), one(['SHAVED_LOOK', 'FUT_SCAR'] as const)] : null,
      skinTone: maybe(SKIN_TONES),
      scar: maybe(SCARS),
      hairColour: maybe(HAIR_COLOURS),
      hairLength: maybe(HAIR_LENGTHS),
      ageBand: maybe(AGE_BANDS),
    };
  };

  let cards: Card[];
  beforeAll(async () => {
    server.clock.moveTo(TEST_NOW);
    const drawn = Array.from({ length: CARDS }, traits);
    const made = await publish(await server.makeClinic(), Object.fromEntries(drawn.entries()));
    cards = Object.entries(made).flatMap(([id, index]) =>
      drawn.slice(Number(index), Number(index) + 1).map((card) => ({ id, ...card })),
    );
  });

  /** What the contract says of the same cards, in the published order. */
  const expected = (mine: Likeness) =>
    cards
      .map((card) => ({ ...card, points: likenessOf(mine, card).points }))
      .filter(({ points }) => points <= LIKENESS_POINTS_MAX)
      .toSorted((a, b) => a.points - b.points || b.healedDays - a.healedDays || (a.id > b.id ? -1 : 1))
      .map(({ id, points }) => `${points} ${id}`);

  it('is the contract’s for every question, as are the order, the reasons and the counts', async () => {
    const own = new Set(cards.map(({ id }) => id));
    const wrong: unknown[] = [];
    for (let count = 0; count < QUESTIONS; count += 1) {
      const input = question();
      const edges = await edgesOf(input);
      const { likenessCounts } = await ask(COUNTS, { input });
      const found = edges.map(({ node }) => `${node.points} ${node.portfolioCase.id}`);
      const isSame =
        JSON.stringify(found.filter((row) => own.has(row.split(' ')[1] ?? ''))) === JSON.stringify(expected(input));
      const explained = edges.every(({ node }) => {
        const card = cards.find(({ id }) => id === node.portfolioCase.id);
        return !card || JSON.stringify(likenessOf(input, card).reasons) === JSON.stringify(node.reasons);
      });
      const six = edges.filter(({ node }) => (node.healedMonths ?? 0) >= 6).length;
      const isCounted = likenessCounts.total === edges.length && likenessCounts.healedSixMonthsTotal === six;
      if (!isSame || !explained || !isCounted) wrong.push({ input, isSame, explained, isCounted });
    }

    expect(wrong).toEqual([]);
  });
});

/** Numbers in [0, 1) that a seed decides. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
