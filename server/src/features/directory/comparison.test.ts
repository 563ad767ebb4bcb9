import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestServer, TEST_NOW, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { makeCourse } from '../course/course.factory.ts';
import { makeRequirementPack } from '../credential/requirement-pack.factory.ts';
import { publishAsJob } from '../portfolio/portfolio-case.service.ts';
import { makePublishableCase } from '../portfolio/publishable-case.factory.ts';
import { PortfolioCase } from '../portfolio/portfolio-case.entity.ts';
import { Technician } from '../staff/technician.entity.ts';
import { makeTechnician } from '../staff/technician.factory.ts';
import { projectTechnician } from './project-technician.service.ts';

const COMPARE = `query ($slugs: [String!]!, $stage: Stage, $goal: Goal, $placeId: ID) {
  technicianComparison(slugs: $slugs, stage: $stage, goal: $goal, placeId: $placeId) { view absentSlugs technicians {
    distanceKm technician { slug name standingOn { canBeBooked } experience { publishedShare { finished } } }
    cases { published verified atStage healedSixMonths healedTwelveMonths comparable oldestHealedDays }
    latestCase { id stage checkedOn healedDays before { address } healed { address } comparability } } } }`;

let server: TestServer;
let clinic: TestClinic;
beforeAll(async () => {
  server = await openTestServer();
  await server.seed((em) => makeRequirementPack(em));
});
afterAll(() => server.close());
beforeEach(async () => {
  server.clock.moveTo(TEST_NOW);
  clinic = await server.makeClinic();
});

interface CaseGiven {
  stage?: 'NORWOOD_V' | 'LUDWIG_I';
  healedOn?: readonly string[];
  confirmedOn?: string | null;
  checkedOn?: string;
}

/** A technician with these published cases, the ids of which are told in order. */
async function technicianWith(...cases: CaseGiven[]) {
  const { id, slug } = await clinic.seed((em) => makeTechnician(em));
  const caseIds: string[] = [];
  for (const given of cases) caseIds.push(await publishCase(id, given));
  await clinic.seed((em) => projectTechnician(em, id, server.clock.now()));
  return { slug, caseIds };
}

async function publishCase(technicianId: string, given: CaseGiven): Promise<string> {
  const { stage = 'NORWOOD_V', healedOn = ['2025-08-14'], confirmedOn = '2025-09-01', checkedOn } = given;
  const id = await clinic.seed(async (em) => {
    const course = makeCourse(em, { stage, technician: await em.findOneOrFail(Technician, { id: technicianId }) });
    const made = makePublishableCase(em, { course, healedOn });
    em.assign(made, { clientConfirmedOn: confirmedOn });
    return made.id;
  });
  await clinic.seed((em) => publishAsJob(em, id, server.clock.now()));
  if (checkedOn)
    await clinic.seed(async (em) => {
      (await em.findOneOrFail(PortfolioCase, { id })).checkedOn = checkedOn;
      await em.flush();
      await em.execute('update case_card set checked_on = ? where id = ?', [checkedOn, id]);
    });
  return id;
}

const compare = async (variables: Record<string, unknown>) =>
  (await server.asVisitor().run(COMPARE, variables)).data.technicianComparison;

describe('comparing technicians', () => {
  it('keeps the order asked for, each once', async () => {
    const [first, second] = [await technicianWith({}), await technicianWith({}, {})];

    const one = await compare({ slugs: [second.slug, first.slug, second.slug] });
    const other = await compare({ slugs: [first.slug, second.slug] });

    const slugsOf = ({ technicians }: typeof one) =>
      technicians.map((column: { technician: { slug: string } }) => column.technician.slug);
    expect(slugsOf(one)).toEqual([second.slug, first.slug]);
    expect(slugsOf(other)).toEqual([first.slug, second.slug]);
  });

  it('counts the same of each, and as verified only what the client confirmed', async () => {
    const { slug } = await technicianWith(
      { healedOn: ['2025-08-14', '2026-02-20'] },
      { stage: 'LUDWIG_I' },
      { confirmedOn: null },
      { healedOn: ['2025-02-12'] },
    );

    const { technicians } = await compare({ slugs: [slug], stage: 'NORWOOD_V' });

    expect(technicians[0].cases).toMatchObject({
      published: 4,
      verified: 3,
      atStage: 2,
      healedSixMonths: 2,
      healedTwelveMonths: 1,
      oldestHealedDays: 373,
    });
  });

  it('shows the most recently checked healed case of the class, before and healed in one view', async () => {
    const { slug, caseIds } = await technicianWith(
      { checkedOn: '2026-01-05' },
      { checkedOn: '2026-02-01' },
      { checkedOn: '2026-03-01', stage: 'LUDWIG_I' },
      { checkedOn: '2026-03-10', healedOn: ['2025-02-12'] },
    );

    const { view, technicians } = await compare({ slugs: [slug], stage: 'NORWOOD_V', goal: 'SHAVED_LOOK' });

    expect(view).toBe('FRONT');
    expect(technicians[0].latestCase).toMatchObject({ id: caseIds[1], stage: 'NORWOOD_V', healedDays: 183 });
    expect(technicians[0].latestCase.before.address).not.toBe(technicians[0].latestCase.healed.address);
  });

  it('shows no case of another class in its place', async () => {
    const { slug } = await technicianWith({});

    const { view, technicians } = await compare({ slugs: [slug], stage: 'LUDWIG_I' });

    expect([view, technicians[0].latestCase, technicians[0].cases.atStage]).toEqual([null, null, 0]);
  });

  it('measures the distance only from a place that was named', async () => {
    const { slug } = await technicianWith({});

    const [near, unasked] = [
      await compare({ slugs: [slug], placeId: 'gb-england-leeds' }),
      await compare({ slugs: [slug] }),
    ];

    expect([near.technicians[0].distanceKm, unasked.technicians[0].distanceKm]).toEqual([0, null]);
  });

  it('tells of who is not listed today what it tells of who never was', async () => {
    const { slug } = await technicianWith({});

    server.clock.moveTo(new Date('2026-10-01T08:00:00Z'));
    const answer = await compare({ slugs: [slug, 'never-was'] });

    expect(answer).toEqual({ view: null, technicians: [], absentSlugs: [slug, 'never-was'] });
  });

  it('refuses more than four, and a place nobody knows', async () => {
    const many = await server.asVisitor().run(COMPARE, { slugs: ['a', 'b', 'c', 'd', 'e'] });
    const nowhere = await server.asVisitor().run(COMPARE, { slugs: ['a'], placeId: 'atlantis' });

    expect([many, nowhere].map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
  });

  it('compares nobody with nobody', async () => {
    expect(await compare({ slugs: [] })).toEqual({ view: null, technicians: [], absentSlugs: [] });
  });
});
