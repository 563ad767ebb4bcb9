import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestServer, TEST_NOW, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { makeLocation } from '../clinic/location.factory.ts';
import { makeCourse } from '../course/course.factory.ts';
import { makeCredential } from '../credential/credential.factory.ts';
import { makeRequirementPack } from '../credential/requirement-pack.factory.ts';
import { makePhoto } from '../photo/photo.factory.ts';
import { PublicPhoto } from '../photo/public-photo.entity.ts';
import { makePublishableCase } from '../portfolio/publishable-case.factory.ts';
import { publishAsJob } from '../portfolio/portfolio-case.service.ts';
import { makeReview } from '../review/review.factory.ts';
import { makeServicePrice } from '../service/service-price.factory.ts';
import { Technician } from '../staff/technician.entity.ts';
import { makeTechnician } from '../staff/technician.factory.ts';
import { projectClinic } from './project-clinic.service.ts';
import { projectTechnician } from './project-technician.service.ts';

const LIST = `query ($filter: TechnicianFilter, $first: Int, $after: ID) {
  technicians(filter: $filter, first: $first, after: $after) { edges { cursor node {
    slug name isVerified city distanceKm caseCount matchingCount matchingHealedCount matchingSameDayCount
    fromPrice { amountCents } thumbs { address } } } pageInfo { hasNextPage endCursor } } }`;
const PROFILE = `query ($slug: String!, $day: Date) { technician(slug: $slug) { name isVerified
  credentials { type countsToday daysLeft notChecked } locations { city weekdays }
  replyCount experience { completedCourses medianSessions sessionCount scars { scar count } publishedShare { finished published declined notAsked notHealedYet } }
  reviews { monthTwelveScore monthsAfter } prices { price { fromCents toCents currency } }
  standingOn(day: $day) { canBeBooked lacking { type reason } } } }`;
const CLINIC = `query ($slug: String!) { clinic(slug: $slug) { name caseCount locations { city }
  technicians { slug } prices { name } } clinics(first: 100) { edges { node { slug technicianCount caseCount } } } }`;

const CLINICS = `query ($filter: ClinicFilter) { clinics(filter: $filter, first: 100) {
  edges { node { slug matchingCount distanceKm } } } }`;

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

/** A technician with one published case, healed or with same-day pictures only. */
async function technicianWithCase(healedOn: readonly string[] = ['2025-08-14']) {
  const made = await clinic.seed((em) => {
    const course = makeCourse(em);
    const portfolioCase = makePublishableCase(em, { course, healedOn });
    makeServicePrice(em, { fromCents: 85_000, toCents: 150_000 });
    makeReview(em, { course, technician: course.technician, monthTwelveScore: 4, writtenOn: '2026-02-20' });
    return { caseId: portfolioCase.id, id: course.technician.id, slug: course.technician.slug };
  });
  await clinic.seed((em) => publishAsJob(em, made.caseId, server.clock.now()));
  await clinic.seed((em) => projectTechnician(em, made.id, server.clock.now()));
  await clinic.seed((em) => projectClinic(em, clinic.id, server.clock.now()));
  return made;
}

describe('a technician’s page', () => {
  it('tells papers, prices, reviews and numbers from the record', async () => {
    const { slug } = await technicianWithCase();

    const { data } = await server.asVisitor().run(PROFILE, { slug });

    expect(data.technician).toMatchObject({
      isVerified: true,
      credentials: [{ type: 'LIABILITY_INSURANCE', countsToday: true, daysLeft: 198 }],
      locations: [{ city: 'Leeds', weekdays: [1, 2, 3, 4, 5] }],
      experience: {
        completedCourses: 1,
        medianSessions: null,
        sessionCount: 3,
        scars: [],
        publishedShare: { finished: 1, published: 1, declined: 0, notAsked: 0, notHealedYet: 0 },
      },
      reviews: [{ monthTwelveScore: 4, monthsAfter: 12 }],
      prices: [{ price: { fromCents: 85_000, toCents: 150_000, currency: 'GBP' } }],
      standingOn: { canBeBooked: true, lacking: [] },
    });
  });

  it('refuses today a booking for a day after a paper ends', async () => {
    const { slug } = await technicianWithCase();

    const { data } = await server.asVisitor().run(PROFILE, { slug, day: '2026-10-01' });

    expect(data.technician.standingOn).toEqual({
      canBeBooked: false,
      lacking: [{ type: 'LIABILITY_INSURANCE', reason: 'LAPSED' }],
    });
  });

  it('is gone from page, list and clinic the day after a paper ended, with no job run', async () => {
    const { slug } = await technicianWithCase();

    server.clock.moveTo(new Date('2026-10-01T08:00:00Z'));
    const page = await server.asVisitor().run(PROFILE, { slug });
    const list = await server.asVisitor().run(LIST, { filter: { clinicSlug: clinic.slug } });
    const place = await server.asVisitor().run(CLINIC, { slug: clinic.slug });

    expect(page.data.technician).toBeNull();
    expect(list.data.technicians.edges).toEqual([]);
    expect(place.data.clinic).toMatchObject({ technicians: [], caseCount: 0 });
  });

  it('never shows a rejected paper', async () => {
    const { slug, id } = await technicianWithCase();
    await clinic.seed(async (em) => {
      const technician = await em.findOneOrFail(Technician, { id });
      makeCredential(em, { technician, type: 'MEMBERSHIP', title: 'Forged', state: 'REJECTED' });
    });
    await clinic.seed((em) => projectTechnician(em, id, server.clock.now()));

    const { data } = await server.asVisitor().run(PROFILE, { slug });

    expect(data.technician.credentials.map((paper: { type: string }) => paper.type)).toEqual(['LIABILITY_INSURANCE']);
  });

  it('ends the address of a portrait that was changed, and of one whose person left', async () => {
    const { id } = await technicianWithCase();
    const showPortrait = (given: Partial<Technician>) =>
      clinic.seed(async (em) => {
        const technician = await em.findOneOrFail(Technician, { id });
        em.assign(technician, { portraitPhotoId: makePhoto(em, { purpose: 'PORTRAIT' }).id, ...given });
        await projectTechnician(em, id, server.clock.now());
      });
    const addresses = () =>
      clinic.seed(async (em) => {
        const found = await em.find(PublicPhoto, { clinicId: clinic.id, portfolioCaseId: null });
        return found.map(({ retiredAt }) => (retiredAt ? 'ended' : 'live')).toSorted();
      });

    await showPortrait({});
    const first = await addresses();
    await showPortrait({});
    const changed = await addresses();
    await showPortrait({ employmentEndedOn: '2026-03-16' });

    expect(first).toEqual(['live']);
    expect(changed).toEqual(['ended', 'live']);
    expect(await addresses()).toEqual(['ended', 'ended']);
  });

  it('disappears everywhere when employment ends (Zenoti’s deactivated employee)', async () => {
    const { slug, id } = await technicianWithCase();

    await clinic.seed(async (em) => {
      const technician = await em.findOneOrFail(Technician, { id });
      technician.employmentEndedOn = '2026-03-16';
      await projectTechnician(em, id, server.clock.now());
    });
    const page = await server.asVisitor().run(PROFILE, { slug });
    const { data } = await server.asVisitor().run(CLINIC, { slug: clinic.slug });

    expect(page.data.technician).toBeNull();
    expect(data.clinic).toMatchObject({ technicians: [], caseCount: 0 });
  });
});

describe('the list of technicians', () => {
  it('puts most healed cases that fit first, and leaves out who has none', async () => {
    const fresh = await technicianWithCase(['2025-02-12']);
    const healed = await technicianWithCase();
    await clinic.seed(async (em) => {
      const technician = makeTechnician(em, { name: 'No papers' });
      await projectTechnician(em, technician.id, server.clock.now());
    });

    const { data } = await server
      .asVisitor()
      .run(LIST, { filter: { clinicSlug: clinic.slug, cases: { stages: ['NORWOOD_V'] } } });
    const other = await server.asVisitor().run(LIST, { filter: { cases: { stages: ['LUDWIG_III'] } } });

    expect(data.technicians.edges).toMatchObject([
      { node: { slug: healed.slug, matchingHealedCount: 1, matchingSameDayCount: 0 } },
      { node: { slug: fresh.slug, matchingHealedCount: 0, matchingSameDayCount: 1 } },
    ]);
    expect(other.data.technicians.edges).toEqual([]);
  });

  it('pages without repeating anybody', async () => {
    const slugs = [await technicianWithCase(), await technicianWithCase(), await technicianWithCase()].map(
      (one) => one.slug,
    );

    const seen: string[] = [];
    let after: string | null = null;
    do {
      const variables: Record<string, unknown> = { filter: { clinicSlug: clinic.slug }, first: 1, after };
      const { data } = await server.asVisitor().run(LIST, variables);
      seen.push(...data.technicians.edges.map((edge: { node: { slug: string } }) => edge.node.slug));
      after = data.technicians.pageInfo.hasNextPage ? data.technicians.pageInfo.endCursor : null;
    } while (after);

    expect(seen.toSorted()).toEqual(slugs.toSorted());
  });

  it('measures the distance to the nearest place', async () => {
    const { slug } = await technicianWithCase();

    const near = { placeId: 'gb-england-leeds', radiusKm: 10 };
    const { data } = await server.asVisitor().run(LIST, { filter: { clinicSlug: clinic.slug, near } });
    const far = await server
      .asVisitor()
      .run(LIST, { filter: { clinicSlug: clinic.slug, near: { placeId: 'us-texas-austin', radiusKm: 100 } } });

    expect(data.technicians.edges).toMatchObject([
      { node: { slug, distanceKm: 0, fromPrice: { amountCents: 85_000 } } },
    ]);
    expect(far.data.technicians.edges).toEqual([]);
  });
});

describe('clinics', () => {
  it('lists a clinic with who may be listed and what they show', async () => {
    const { slug } = await technicianWithCase();

    const { data } = await server.asVisitor().run(CLINIC, { slug: clinic.slug });

    expect(data.clinic).toMatchObject({
      name: clinic.name,
      caseCount: 1,
      technicians: [{ slug }],
      locations: [{ city: 'Leeds' }],
    });
    expect(data.clinics.edges).toContainEqual({ node: { slug: clinic.slug, technicianCount: 1, caseCount: 1 } });
  });

  it.each([
    ['a part of the name', { name: 'FINDME' }],
    ['a case like one’s own', { cases: { stages: ['NORWOOD_V'] } }],
    ['a place near by', { near: { placeId: 'gb-england-leeds', radiusKm: 10 } }],
  ])('finds a clinic by %s, and counts the cases that fit', async (_what, filter) => {
    clinic = await server.makeClinic({ name: 'Clinic Findme' });
    await technicianWithCase();

    const { data } = await server.asVisitor().run(CLINICS, { filter });

    const found = data.clinics.edges.map(({ node }: { node: unknown }) => node);
    expect(found).toContainEqual({
      slug: clinic.slug,
      matchingCount: 1,
      distanceKm: 'near' in filter ? 0 : null,
    });
  });

  it.each([
    ['another name', { name: 'nobody at all' }],
    ['a class nobody shows', { cases: { stages: ['LUDWIG_III'] } }],
    ['a place far away', { near: { placeId: 'us-texas-austin', radiusKm: 100 } }],
  ])('finds none by %s', async (_what, filter) => {
    await technicianWithCase();

    const { data } = await server.asVisitor().run(CLINICS, { filter });

    expect(data.clinics.edges).toEqual([]);
  });

  it('does not know a clinic that never was', async () => {
    const { data } = await server.asVisitor().run(CLINIC, { slug: 'nowhere' });

    expect(data.clinic).toBeNull();
  });
});

describe('places', () => {
  it.each([
    ['lee', 'Leeds'],
    ['LODZ', 'Łódź'],
    ['kob', 'København'],
    ['upon', 'Newcastle upon Tyne'],
  ])('finds %s', async (search, name) => {
    const { data } = await server
      .asVisitor()
      .run('query ($search: String!) { places(search: $search) { name } }', { search });

    expect(data.places.map((place: { name: string }) => place.name)).toContain(name);
  });
});

describe('a search by place', () => {
  const near = (placeId: string) => ({ placeId, radiusKm: 10 });
  const CASES = `query ($filter: PortfolioCaseFilter) { portfolioCases(filter: $filter) { edges { node { city } } }
    portfolioCaseFacets(filter: $filter) { total } }`;

  /** Treats in Leeds and in Manchester, which asks for a registration that only Leeds does not. */
  async function technicianOfTwoPlaces() {
    const made = await clinic.seed((em) => {
      const technician = makeTechnician(em);
      const leeds = makeLocation(em);
      const manchester = makeLocation(em, {
        city: 'Manchester',
        latitude: 53.48,
        longitude: -2.24,
        jurisdiction: 'england-manchester',
      });
      const cases = [leeds, manchester].map((location) =>
        makePublishableCase(em, { course: makeCourse(em, { technician, location }) }),
      );
      return { id: technician.id, slug: technician.slug, cases: cases.map(({ id }) => id) };
    });
    const project = () => clinic.seed((em) => projectTechnician(em, made.id, server.clock.now()));
    for (const id of made.cases) await clinic.seed((em) => publishAsJob(em, id, server.clock.now()));
    await project();
    return { ...made, project };
  }

  beforeAll(() =>
    server.seed((em) =>
      makeRequirementPack(em, {
        jurisdiction: 'england-manchester',
        requirements: [
          { type: 'LIABILITY_INSURANCE', subject: 'PERSON', gates: ['LIST', 'BOOK', 'SIGN'] },
          { type: 'COUNCIL_PERSONAL_REGISTRATION', subject: 'PERSON', gates: ['LIST'] },
        ],
      }),
    ),
  );

  const found = async (placeId: string) => {
    const filter = { clinicSlug: clinic.slug, near: near(placeId) };
    const people = await server.asVisitor().run(LIST, { filter });
    const { data } = await server.asVisitor().run(CASES, { filter });
    return {
      people: people.data.technicians.edges.map((edge: { node: { city: string } }) => edge.node.city),
      cases: data.portfolioCases.edges.map((edge: { node: { city: string } }) => edge.node.city),
      count: data.portfolioCaseFacets.total,
    };
  };

  it('counts only the places that may list the person now, though another of theirs does', async () => {
    await technicianOfTwoPlaces();

    expect(await found('gb-england-leeds')).toEqual({ people: ['Leeds'], cases: ['Leeds'], count: 1 });
    expect(await found('gb-england-manchester')).toEqual({ people: [], cases: [], count: 0 });
  });

  it('counts a place from the day its paper begins to the day it ends, with no job run', async () => {
    const { id, project } = await technicianOfTwoPlaces();
    await clinic.seed(async (em) => {
      const technician = await em.findOneOrFail(Technician, { id });
      const type = 'COUNCIL_PERSONAL_REGISTRATION';
      makeCredential(em, { technician, type, validFrom: '2026-03-01', expiresOn: '2026-03-20' });
    });
    await project();

    const today = await found('gb-england-manchester');
    server.clock.moveTo(new Date('2026-03-21T08:00:00Z'));
    const later = await found('gb-england-manchester');

    expect(today).toEqual({ people: ['Manchester'], cases: ['Manchester'], count: 1 });
    expect(later).toEqual({ people: [], cases: [], count: 0 });
    expect((await found('gb-england-leeds')).count).toBe(1);
  });

  it('measures no distance to a place where the person may not be listed', async () => {
    await technicianOfTwoPlaces();

    const { data } = await server.asVisitor().run(LIST, {
      filter: { clinicSlug: clinic.slug, near: { placeId: 'gb-england-manchester', radiusKm: 100 } },
    });

    expect(data.technicians.edges).toMatchObject([{ node: { city: 'Leeds', distanceKm: 57.8 } }]);
  });
});
