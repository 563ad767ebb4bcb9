import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestServer, TEST_NOW, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { makeClient } from '../client/client.factory.ts';
import { makeCourse } from '../course/course.factory.ts';
import { Credential } from '../credential/credential.entity.ts';
import { makeRequirementPack } from '../credential/requirement-pack.factory.ts';
import { projectTechnician } from '../directory/project-technician.service.ts';
import { makePhoto } from '../photo/photo.factory.ts';
import { PortfolioCase } from './portfolio-case.entity.ts';
import { makePublishableCase } from './publishable-case.factory.ts';

const PUBLISH = `mutation ($id: ID!) { publishPortfolioCase(input: { portfolioCaseId: $id }) {
  __typename ... on PublishPortfolioCaseSuccess { portfolioCase { reference isPublished viewerCanPublish obstacles } }
  ... on PapersLacking { lacking { type reason } } ... on Problem { message } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawPortfolioCase(input: { portfolioCaseId: $id }) {
  __typename ... on WithdrawPortfolioCaseSuccess { portfolioCase { isPublished } } } }`;
const CONFIRM = `mutation ($id: ID!) { confirmPortfolioCase(input: { portfolioCaseId: $id }) {
  __typename ... on ConfirmPortfolioCaseSuccess { confirmedOn badge } } }`;
const BROWSE = `query ($filter: PortfolioCaseFilter, $first: Int, $after: ID, $sort: PortfolioCaseSort! = HEALED_LONGEST) {
  portfolioCases(filter: $filter, first: $first, after: $after, sort: $sort) {
    edges { cursor node { id reference healedDays badge latestPhase city distanceKm before { address } latest { address widths } } }
    pageInfo { hasNextPage endCursor } } }`;
const FACETS = `query ($filter: PortfolioCaseFilter) { portfolioCaseFacets(filter: $filter) {
  total healedSixMonthsTotal stages { value count } goals { value count } healed { months count } sessions { sessions count } } }`;
const PAGE = `query ($id: ID!) { portfolioCase(id: $id) { id healedDays totalMinutes badge sessions { number daysSincePrevious }
  photos { id phase daysSinceSession } pairs { view result reasons { code } } technician { isVerified caseCount } } }`;

/** A cursor as this list writes them, with a key that no row has. */
const forged = (sort: string, key: unknown) =>
  Buffer.from(JSON.stringify([`portfolioCases:${sort}`, key, randomUUID()])).toString('base64url');

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

const publish = async (given: Parameters<typeof makePublishableCase>[1] = {}) => {
  const { id } = await clinic.seed((em) => makePublishableCase(em, given));
  const { data } = await clinic.as().run(PUBLISH, { id });
  return { id, published: data.publishPortfolioCase };
};
const idsFor = async (filter: Record<string, unknown> = {}) => {
  const { data } = await server.asVisitor().run(BROWSE, { filter: { clinicSlug: clinic.slug, ...filter } });
  return data.portfolioCases.edges.map((edge: { node: { id: string } }) => edge.node.id);
};

describe('publishing a case', () => {
  it('shows it to visitors with days and sessions taken from the record', async () => {
    const { id, published } = await publish();

    const { data } = await server.asVisitor().run(PAGE, { id });

    expect(published.portfolioCase).toMatchObject({ isPublished: true, viewerCanPublish: true, obstacles: [] });
    expect(data.portfolioCase).toMatchObject({
      healedDays: 183,
      badge: 'BOUND',
      totalMinutes: 540,
      sessions: [
        { number: 1, daysSincePrevious: null },
        { number: 2, daysSincePrevious: 12 },
        { number: 3, daysSincePrevious: 21 },
      ],
      pairs: [{ view: 'FRONT', result: 'COMPARABLE', reasons: [] }],
      technician: { isVerified: true, caseCount: 1 },
    });
    expect(await idsFor()).toEqual([id]);
  });

  it('tells no age where nobody wrote down when the person was born', async () => {
    const { id } = await clinic.seed((em) =>
      makePublishableCase(em, { course: makeCourse(em, { client: makeClient(em, { bornOn: null }) }) }),
    );
    await clinic.as().run(PUBLISH, { id });

    const { data } = await server.asVisitor().run('query ($id: ID!) { portfolioCase(id: $id) { ageBand } }', { id });
    const fits = await idsFor({ ageBands: ['UNDER_25', 'FROM_25', 'FROM_35', 'FROM_45', 'FROM_55', 'FROM_65'] });

    expect(data.portfolioCase.ageBand).toBeNull();
    expect(fits).toEqual([]);
    expect(await idsFor()).toEqual([id]);
  });

  it('refuses without consent and shows nothing', async () => {
    const { published } = await publish({ consented: false });

    expect(published.__typename).toBe('PhotoConsentMissing');
    expect(await idsFor()).toEqual([]);
  });

  it('refuses while a paper does not count and names it', async () => {
    const { published } = await publish({ insuredUntil: '2026-03-15' });

    expect(published).toMatchObject({
      __typename: 'PapersLacking',
      lacking: [{ type: 'LIABILITY_INSURANCE', reason: 'LAPSED' }],
    });
  });

  it('refuses without a pair of the chosen view', async () => {
    const { published } = await publish({ healedOn: [] });

    expect(published.__typename).toBe('PhotosMissing');
  });

  it("does not find another clinic's case", async () => {
    const { id } = await clinic.seed((em) => makePublishableCase(em));
    const other = await server.makeClinic();

    const { data } = await other.as().run(PUBLISH, { id });

    expect(data.publishPortfolioCase.__typename).toBe('PortfolioCaseNotFound');
    expect(await idsFor()).toEqual([]);
  });

  it('lets technicians publish their own work and nobody else’s', async () => {
    const { id, technicianId } = await clinic.seed((em) => {
      const made = makePublishableCase(em);
      return { id: made.id, technicianId: made.technician.id };
    });

    const stranger = await clinic.as({ roles: ['TECHNICIAN'], technicianId: randomUUID() }).run(PUBLISH, { id });
    const own = await clinic.as({ roles: ['TECHNICIAN'], technicianId }).run(PUBLISH, { id });

    expect(stranger.data.publishPortfolioCase.__typename).toBe('ActionNotAllowed');
    expect(own.data.publishPortfolioCase.__typename).toBe('PublishPortfolioCaseSuccess');
  });

  it('is closed to the front desk, clients and visitors', async () => {
    const { id } = await clinic.seed((em) => makePublishableCase(em));
    const callers = [clinic.asRole('FRONT_DESK'), server.asClient(randomUUID()), server.asVisitor()];

    const answers = await Promise.all(callers.map((caller) => caller.run(PUBLISH, { id })));

    expect(answers.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
      'UNAUTHENTICATED',
    ]);
  });

  it('calls a photograph healed from day 28 and not before', async () => {
    const { id } = await publish({ healedOn: ['2025-03-11', '2025-03-12'] });

    const { data } = await server.asVisitor().run(PAGE, { id });

    const told = data.portfolioCase.photos.map((photo: { phase: string; daysSinceSession: number }) => [
      photo.phase,
      photo.daysSinceSession,
    ]);
    expect(told).toEqual([
      ['BEFORE', null],
      ['AFTER_SESSION', 27],
      ['HEALED', 28],
    ]);
  });
});

describe('a paper that ends', () => {
  it('takes the technician out of search, counts and pages with no job run (MemberJunction/MJ #4058)', async () => {
    const { id } = await publish();
    const countOf = async () => {
      const { data } = await server.asVisitor().run(FACETS, { filter: { hairColours: ['DARK_BROWN'] } });
      return data.portfolioCaseFacets.total;
    };
    const before = await countOf();

    server.clock.moveTo(new Date('2026-09-30T22:59:00Z'));
    const lastMinute = await idsFor();
    server.clock.moveTo(new Date('2026-09-30T23:00:00Z'));
    const midnightInLeeds = await idsFor();
    const page = await server.asVisitor().run(PAGE, { id });

    expect(lastMinute).toEqual([id]);
    expect(midnightInLeeds).toEqual([]);
    expect(page.data.portfolioCase).toBeNull();
    expect(before).toBeGreaterThan(0);
    expect(await countOf()).toBe(0);
  });

  it('brings everything back once its renewal is recorded', async () => {
    const { id } = await publish();
    server.clock.moveTo(new Date('2026-10-02T09:00:00Z'));
    await clinic.seed((em) => em.nativeUpdate(Credential, {}, { expiresOn: '2027-09-30' }));
    const found = await clinic.seed((em) => em.findOneOrFail(PortfolioCase, { id }));

    await server.scopes.asJob(
      'renewal recorded',
      (em) => projectTechnician(em, found.technician.id, server.clock.now()),
      { clinicId: clinic.id },
    );

    expect(await idsFor()).toEqual([id]);
  });
});

describe('withdrawing a case', () => {
  it('removes card and page in the same transaction and publishes again under new addresses', async () => {
    const { id } = await publish();
    const addressesOf = async () => {
      const { data } = await server.asVisitor().run(BROWSE, { filter: { clinicSlug: clinic.slug } });
      return data.portfolioCases.edges.map(
        (edge: { node: { latest: { address: string } } }) => edge.node.latest.address,
      );
    };
    const [before] = await addressesOf();

    const { data } = await clinic.as().run(WITHDRAW, { id });
    const gone = await addressesOf();
    await clinic.as().run(PUBLISH, { id });
    const [after] = await addressesOf();

    expect(data.withdrawPortfolioCase).toMatchObject({ portfolioCase: { isPublished: false } });
    expect(gone).toEqual([]);
    expect(after).not.toBe(before);
  });

  it("does not find another clinic's case and leaves it public (mercurjs/mercur #700)", async () => {
    const { id } = await publish();
    const other = await server.makeClinic();

    const { data } = await other.as().run(WITHDRAW, { id });

    expect(data.withdrawPortfolioCase.__typename).toBe('PortfolioCaseNotFound');
    expect(await idsFor()).toEqual([id]);
  });
});

describe('confirming a case', () => {
  it('raises the badge on card and page, only for the person it shows', async () => {
    const accountId = randomUUID();
    const { id } = await clinic.seed((em) => makePublishableCase(em, { course: makeCourse(em, { accountId }) }));
    await clinic.as().run(PUBLISH, { id });

    const stranger = await server.asClient(randomUUID()).run(CONFIRM, { id });
    const own = await server.asClient(accountId).run(CONFIRM, { id });
    const { data } = await server.asVisitor().run(PAGE, { id });

    expect(stranger.data.confirmPortfolioCase.__typename).toBe('PortfolioCaseNotFound');
    expect(own.data.confirmPortfolioCase).toMatchObject({ confirmedOn: '2026-03-16', badge: 'HEALED_CONFIRMED' });
    expect(data.portfolioCase.badge).toBe('HEALED_CONFIRMED');
  });
});

describe('browsing', () => {
  it('pages by the longest healed without repeating or losing a case, unhealed last', async () => {
    const days = ['2025-03-20', '2025-08-14', '2026-02-12', '2025-02-13', '2025-08-14'];
    const made: string[] = [];
    for (const day of days) made.push((await publish({ healedOn: [day] })).id);

    const seen: { id: string; healedDays: number | null }[] = [];
    let after: string | null = null;
    do {
      const variables: Record<string, unknown> = { filter: { clinicSlug: clinic.slug }, first: 2, after };
      const { data } = await server.asVisitor().run(BROWSE, variables);
      seen.push(...data.portfolioCases.edges.map((edge: { node: never }) => edge.node));
      after = data.portfolioCases.pageInfo.hasNextPage ? data.portfolioCases.pageInfo.endCursor : null;
    } while (after);

    expect(seen.map((node) => node.healedDays)).toEqual([365, 183, 183, 36, null]);
    expect(seen.map((node) => node.id).toSorted()).toEqual(made.toSorted());
  });

  it('finds by place and radius and says how far', async () => {
    const { id } = await publish();

    const near = { placeId: 'gb-england-bradford', radiusKm: 20 };
    const { data } = await server
      .asVisitor()
      .run(BROWSE, { filter: { clinicSlug: clinic.slug, near }, sort: 'NEAREST' });
    const far = await idsFor({ near: { placeId: 'gb-england-london', radiusKm: 100 } });

    expect(data.portfolioCases.edges).toMatchObject([{ node: { id, distanceKm: 13.8 } }]);
    expect(far).toEqual([]);
  });

  it.each([
    [{ filter: { near: { placeId: 'nowhere', radiusKm: 10 } } }, 'filter.near.placeId'],
    [{ first: 101 }, 'first'],
    [{ first: 0 }, 'first'],
    [{ after: 'bm90IGEgY3Vyc29y' }, 'after'],
    [{ after: forged('HEALED_LONGEST', 99_999_999_999) }, 'after'],
    [{ after: forged('HEALED_LONGEST', 1.5) }, 'after'],
    [{ after: forged('RECENTLY_CHECKED', '2026-02-31'), sort: 'RECENTLY_CHECKED' }, 'after'],
    [{ sort: 'NEAREST' }, 'sort'],
  ])('refuses %j and names the field', async (variables, field) => {
    const { errors } = await server.asVisitor().run(BROWSE, variables);

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: field }] });
  });

  it('counts facets without their own selection, the same from summary and cards', async () => {
    await publish();
    const { id } = await clinic.seed((em) =>
      makePublishableCase(em, { course: makeCourse(em, { stage: 'NORWOOD_II', goal: 'HAIRLINE' }) }),
    );
    await clinic.as().run(PUBLISH, { id });

    const own = { clinicSlug: clinic.slug, stages: ['NORWOOD_II'] };
    const { data } = await server.asVisitor().run(FACETS, { filter: own });
    const summary = await server.asVisitor().run(FACETS, {});
    const cards = await server
      .asVisitor()
      .run(FACETS, { filter: { near: { placeId: 'gb-england-leeds', radiusKm: 500 } } });

    expect(data.portfolioCaseFacets).toMatchObject({
      total: 1,
      healedSixMonthsTotal: 1,
      goals: [{ value: 'HAIRLINE', count: 1 }],
    });
    expect(data.portfolioCaseFacets.stages).toHaveLength(2);
    expect(summary.data).toEqual(cards.data);
  });

  it('shows a public address per picture and none of a view that was not chosen', async () => {
    const { id } = await clinic.seed((em) => {
      const made = makePublishableCase(em);
      makePhoto(em, {
        course: made.course,
        view: 'CROWN',
        takenAt: new Date('2025-08-14T09:00:00Z'),
        takenOn: '2025-08-14',
      });
      return made;
    });
    await clinic.as().run(PUBLISH, { id });

    const { data } = await server.asVisitor().run(
      `query ($id: ID!) { portfolioCase(id: $id) {
      unpublishedViews photos { view picture { address } } } }`,
      { id },
    );

    expect(data.portfolioCase.unpublishedViews).toEqual(['CROWN']);
    for (const { view, picture } of data.portfolioCase.photos) {
      expect(view).toBe('FRONT');
      expect(picture.address).toMatch(/^\/photos\/p\/[\w-]{22}$/);
    }
  });
});
