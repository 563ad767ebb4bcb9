import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestServer, TEST_NOW, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { makeCourse } from '../course/course.factory.ts';
import { makeRequirementPack } from '../credential/requirement-pack.factory.ts';
import { publishAsJob } from './portfolio-case.service.ts';
import { makePublishableCase } from './publishable-case.factory.ts';

const ASK = 'query ($id: ID!) { portfolioCaseWithdrawn(id: $id) portfolioCase(id: $id) { id } }';
const PUBLISH = `mutation ($id: ID!) { publishPortfolioCase(input: { portfolioCaseId: $id }) { __typename } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawPortfolioCase(input: { portfolioCaseId: $id }) { __typename } }`;
const TAKE_BACK = `mutation ($id: ID!) { withdrawConsent(input: { consentId: $id }) { __typename } }`;

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

const published = (accountId: string | null = null) =>
  clinic.seed(async (em) => {
    const { id, course } = makePublishableCase(em, { course: makeCourse(em, { accountId }) });
    await em.flush();
    await publishAsJob(em, id, TEST_NOW);
    return { id, courseId: course.id };
  });
const isWithdrawn = async (id: string) => (await server.asVisitor().run(ASK, { id })).data;

describe('a case that was public', () => {
  it('is told apart from one that never was, after its clinic withdrew it', async () => {
    const { id } = await published();
    const before = await isWithdrawn(id);

    await clinic.as().run(WITHDRAW, { id });

    expect(before).toEqual({ portfolioCaseWithdrawn: false, portfolioCase: { id } });
    expect(await isWithdrawn(id)).toEqual({ portfolioCaseWithdrawn: true, portfolioCase: null });
    expect(await isWithdrawn(randomUUID())).toEqual({ portfolioCaseWithdrawn: false, portfolioCase: null });
    expect(await isWithdrawn('no id at all')).toEqual({ portfolioCaseWithdrawn: false, portfolioCase: null });
  });

  it('is the same after its client took back the consent, and nobody is told why', async () => {
    const accountId = randomUUID();
    const { id, courseId } = await published(accountId);
    const consents = await clinic.seed((em) =>
      em.execute<{ id: string }[]>(
        `select id from consent where course_id = ? and channel = 'PLATFORM_GALLERY' and withdrawn_at is null`,
        [courseId],
      ),
    );

    for (const consent of consents) await server.asClient(accountId).run(TAKE_BACK, { id: consent.id });

    expect(consents).toHaveLength(1);
    expect(await isWithdrawn(id)).toEqual({ portfolioCaseWithdrawn: true, portfolioCase: null });
  });

  it('is the same whatever erased it, and only its id is left', async () => {
    const { id } = await published();

    await clinic.seed((em) => em.execute('delete from publication where portfolio_case_id = ?', [id]));

    const columns = await server.seed((em) =>
      em.execute(`select attname from pg_attribute where attrelid = 'withdrawn_case'::regclass and attnum > 0`),
    );
    expect(await isWithdrawn(id)).toMatchObject({ portfolioCaseWithdrawn: true });
    expect(columns).toEqual([{ attname: 'id' }]);
  });

  it('is withdrawn no more once it is public again', async () => {
    const { id } = await published();
    await clinic.as().run(WITHDRAW, { id });

    await clinic.as().run(PUBLISH, { id });

    expect(await isWithdrawn(id)).toEqual({ portfolioCaseWithdrawn: false, portfolioCase: { id } });
  });

  it('is not called withdrawn while only its technician’s papers do not count', async () => {
    const { id } = await published();

    server.clock.moveTo(new Date('2040-01-01T12:00:00Z'));

    expect(await isWithdrawn(id)).toEqual({ portfolioCaseWithdrawn: false, portfolioCase: null });
  });
});
