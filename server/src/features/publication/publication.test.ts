import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTestServer, TEST_NOW, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { makeLocation } from '../clinic/location.factory.ts';
import { makeCourse } from '../course/course.factory.ts';
import { Credential } from '../credential/credential.entity.ts';
import { makeRequirementPack } from '../credential/requirement-pack.factory.ts';
import { projectTechnician } from '../directory/project-technician.service.ts';
import { PortfolioCase } from '../portfolio/portfolio-case.entity.ts';
import { Publication } from '../portfolio/publication.entity.ts';
import { makePublishableCase } from '../portfolio/publishable-case.factory.ts';

const PUBLISH = `mutation ($id: ID!) { publishPortfolioCase(input: { portfolioCaseId: $id }) { __typename } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawPortfolioCase(input: { portfolioCaseId: $id }) { __typename } }`;
const BROWSE = `query ($filter: PortfolioCaseFilter) { portfolioCases(filter: $filter) { edges { node { id } } } }`;
const SHARE = `query ($slug: String!) { technician(slug: $slug) {
  experience { publishedShare { finished published notAsked } } } }`;

/** Somebody waits for a lock of PostgreSQL's that is taken by name. */
async function assertWaiting(em: EntityManager): Promise<void> {
  const rows = await em.execute<unknown[]>(`select 1 from pg_locks where locktype = 'advisory' and not granted
    and database = (select oid from pg_database where datname = current_database())`);
  expect(rows).not.toEqual([]);
}

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

const idsNow = async () => {
  const { data } = await server.asVisitor().run(BROWSE, { filter: { clinicSlug: clinic.slug } });
  return data.portfolioCases.edges.map((edge: { node: { id: string } }) => edge.node.id);
};

describe('the day of publication', () => {
  it('is told by the calendar of the place of treatment', async () => {
    server.clock.moveTo(new Date('2026-03-17T03:30:00Z'));
    const { id } = await clinic.seed((em) =>
      makePublishableCase(em, {
        course: makeCourse(em, { location: makeLocation(em, { timeZone: 'America/Chicago' }) }),
      }),
    );
    await clinic.as().run(PUBLISH, { id });

    const { data } = await server
      .asVisitor()
      .run('query ($id: ID!) { portfolioCase(id: $id) { publishedOn } }', { id });

    expect(data.portfolioCase.publishedOn).toBe('2026-03-16');
  });
});

describe('people who act on one case at the same moment', () => {
  it('publishes once for two who publish', async () => {
    const { id } = await clinic.seed((em) => makePublishableCase(em));

    const answers = await Promise.all([clinic.as().run(PUBLISH, { id }), clinic.as().run(PUBLISH, { id })]);

    expect(answers.map(({ data }) => data.publishPortfolioCase.__typename)).toEqual([
      'PublishPortfolioCaseSuccess',
      'PublishPortfolioCaseSuccess',
    ]);
    expect(await idsNow()).toEqual([id]);
  });

  it('shows what the last of them wanted, without a failure, when one publishes and one withdraws', async () => {
    const { id } = await clinic.seed((em) => makePublishableCase(em));
    await clinic.as().run(PUBLISH, { id });

    for (let round = 0; round < 8; round += 1) {
      const [published, withdrawn] = await Promise.all([
        clinic.as().run(PUBLISH, { id }),
        clinic.as().run(WITHDRAW, { id }),
      ]);
      const rows = await clinic.seed((em) => em.find(Publication, {}));

      expect([published.errors, withdrawn.errors]).toEqual([undefined, undefined]);
      expect(published.data.publishPortfolioCase.__typename).toBe('PublishPortfolioCaseSuccess');
      expect(await idsNow()).toEqual(rows.length === 1 ? [id] : []);
    }
  });

  it('keeps listing windows right when a paper changes while a case is published', async () => {
    const { id } = await clinic.seed((em) => makePublishableCase(em));
    const found = await clinic.seed((em) => em.findOneOrFail(PortfolioCase, { id }));
    const isRecorded = Promise.withResolvers<void>();
    const isPublishing = Promise.withResolvers<void>();
    const recording = clinic.seed(async (em) => {
      await em.nativeUpdate(Credential, { technician: found.technician }, { expiresOn: '2026-06-30' });
      await projectTechnician(em, found.technician.id, server.clock.now());
      isRecorded.resolve();
      await isPublishing.promise;
    });

    await isRecorded.promise;
    const publishing = clinic.as().run(PUBLISH, { id });
    await vi.waitFor(() => server.seed((em) => assertWaiting(em)));
    isPublishing.resolve();
    await Promise.all([recording, publishing]);
    const before = await idsNow();
    server.clock.moveTo(new Date('2026-07-01T09:00:00Z'));

    expect(before).toEqual([id]);
    expect(await idsNow()).toEqual([]);
  });
});

describe('a technician’s page', () => {
  it('counts a case as published from the moment it is, until it is withdrawn', async () => {
    const { id } = await clinic.seed((em) => makePublishableCase(em));
    const { technician } = await clinic.seed((em) =>
      em.findOneOrFail(PortfolioCase, { id }, { populate: ['technician'] }),
    );
    const shareNow = async () => {
      const { data } = await server.asVisitor().run(SHARE, { slug: technician.slug });
      return data.technician.experience.publishedShare;
    };

    await clinic.as().run(PUBLISH, { id });
    const published = await shareNow();
    await clinic.as().run(WITHDRAW, { id });

    expect(published).toEqual({ finished: 1, published: 1, notAsked: 0 });
    expect(await shareNow()).toEqual({ finished: 1, published: 0, notAsked: 1 });
  });
});
