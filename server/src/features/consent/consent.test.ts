import { randomUUID } from 'node:crypto';
import { consentWordingOf } from '@stipple/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openTestServer, TEST_NOW, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { makeClient } from '../client/client.factory.ts';
import { makeLocation } from '../clinic/location.factory.ts';
import type { Course } from '../course/course.entity.ts';
import { makeCourse } from '../course/course.factory.ts';
import { makeRequirementPack } from '../credential/requirement-pack.factory.ts';
import { publishPortfolioCase } from '../portfolio/portfolio-case.service.ts';
import { makePublishableCase } from '../portfolio/publishable-case.factory.ts';
import { makeSession } from '../session/session.factory.ts';
import { Consent } from './consent.entity.ts';
import { makeConsent } from './consent.factory.ts';

const GIVE = `mutation ($input: GiveConsentInput!) { giveConsent(input: $input) {
  __typename
  ... on GiveConsentSuccess { consent { id purpose channel wordingVersion givenAt withdrawnAt } }
  ... on NotHealedYet { daysLeft } ... on Problem { message }
} }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawConsent(input: { consentId: $id }) {
  __typename ... on WithdrawConsentSuccess { consent { id withdrawnAt } withdrawnReferences }
} }`;
const PUBLISH = 'mutation ($id: ID!) { publishPortfolioCase(input: { portfolioCaseId: $id }) { __typename } }';
const PAGE = 'query ($id: ID!) { portfolioCase(id: $id) { reference } }';

let server: TestServer;
let clinic: TestClinic;
let accountId: string;
beforeAll(async () => {
  server = await openTestServer();
  await server.seed((em) => makeRequirementPack(em));
});
afterAll(() => server.close());
beforeEach(async () => {
  server.clock.moveTo(TEST_NOW);
  clinic = await server.makeClinic();
  accountId = randomUUID();
});

const GALLERY = { purpose: 'PUBLICATION', channel: 'PLATFORM_GALLERY', wordingVersion: 'gallery-1' } as const;
const CLINIC_PHOTOS = {
  purpose: 'CLINICAL_PHOTOS',
  channel: 'CLINIC_RECORD',
  wordingVersion: 'clinical-photos-1',
} as const;

/** An own course whose last session was on the day, and whoever asks for it. */
const courseEnding = (lastSessionOn: string, given: { timeZone?: string } = {}) =>
  clinic.seed((em) => {
    const client = makeClient(em, { accountId });
    const course = makeCourse(em, { client, accountId, location: makeLocation(em, given) });
    makeSession(em, { course, startsAt: new Date(`${lastSessionOn}T15:00:00Z`), heldOn: lastSessionOn });
    return course;
  });

const give = (course: Course, input: Record<string, unknown>, by = accountId) =>
  server.asClient(by).run(GIVE, { input: { courseId: course.id, signedName: 'Daniel Marsh', ...input } });

const consentsOf = (course: Course, by: TestClinic = clinic) =>
  by.seed((em) => em.find(Consent, { course: { id: course.id } }, { orderBy: { id: 'asc' } }));

describe('giving consent', () => {
  test('keeps purpose, channel, the words as shown, the signature and the moment', async () => {
    const course = await courseEnding('2026-02-14');

    const { data } = await give(course, { ...GALLERY, signedName: '  Daniel Marsh ' });

    expect(data.giveConsent.consent).toMatchObject({ ...GALLERY, withdrawnAt: null });
    expect(await consentsOf(course)).toMatchObject([
      {
        ...GALLERY,
        accountId,
        client: { id: course.client.id },
        wordingText: consentWordingOf({ ...GALLERY, version: 'gallery-1' })?.text,
        signedName: 'Daniel Marsh',
      },
    ]);
  });

  test('covers the one channel that was signed and no other', async () => {
    const course = await courseEnding('2026-02-14');

    await give(course, { purpose: 'PUBLICATION', channel: 'CLINIC_WEBSITE', wordingVersion: 'clinic-website-1' });

    expect((await consentsOf(course)).map(({ channel }) => channel)).toEqual(['CLINIC_WEBSITE']);
  });

  test('signs the same words once', async () => {
    const course = await courseEnding('2026-02-14');

    const [first, again] = [await give(course, GALLERY), await give(course, GALLERY)];

    expect(again.data).toEqual(first.data);
    expect(await consentsOf(course)).toHaveLength(1);
  });

  test.each([
    ['', ''],
    ['   ', '\t'],
    ['gallery-1', '\u200B \u00A0'],
    ['gallery-1', '---'],
  ])(
    'refuses a blank form (%j, %j) and lists the missing fields (openemr #13082)',
    async (wordingVersion, signedName) => {
      const course = await courseEnding('2026-02-14');

      const { data, errors } = await give(course, { ...GALLERY, wordingVersion, signedName });

      const fields = errors?.[0]?.extensions['fields'] as { path: string }[] | undefined;
      const blank = ['input.signedName', ...(wordingVersion.trim() ? [] : ['input.wordingVersion'])];
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
      expect(fields?.map(({ path }) => path).toSorted()).toEqual(blank);
      expect(await consentsOf(course)).toEqual([]);
    },
  );

  test('refuses words that nobody was shown, also those of another channel', async () => {
    const course = await courseEnding('2026-02-14');

    const answers = await Promise.all(
      [{ wordingVersion: 'gallery-99' }, { wordingVersion: 'clinic-website-1' }, { channel: 'TEACHING' }].map((wrong) =>
        give(course, { ...GALLERY, ...wrong }),
      ),
    );

    for (const { errors } of answers)
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'input.wordingVersion' }],
      });
    expect(await consentsOf(course)).toEqual([]);
  });

  test.each([
    ['2026-03-16', 28],
    ['2026-02-17', 1],
  ])(
    'asks for publication only once it has healed: after a session on %s in %i days',
    async (lastSessionOn, daysLeft) => {
      const course = await courseEnding(lastSessionOn);

      const { data } = await give(course, GALLERY);

      expect(data.giveConsent).toMatchObject({ __typename: 'NotHealedYet', daysLeft });
      expect(await consentsOf(course)).toEqual([]);
    },
  );

  test('allows publication from day 28 on, counted on the calendar of the place', async () => {
    const [healed, texan] = [
      await courseEnding('2026-02-16'),
      await courseEnding('2026-02-16', { timeZone: 'America/Chicago' }),
    ];
    server.clock.moveTo(new Date('2026-03-16T03:00:00Z'));

    const answers = await Promise.all([give(healed, GALLERY), give(texan, GALLERY)]);

    expect(answers.map(({ data }) => data.giveConsent.__typename)).toEqual(['GiveConsentSuccess', 'NotHealedYet']);
  });

  test('asks for the clinic’s own photographs at any time', async () => {
    const course = await courseEnding('2026-03-16');

    const { data } = await give(course, CLINIC_PHOTOS);

    expect(data.giveConsent.__typename).toBe('GiveConsentSuccess');
  });

  test('finds no treatment of somebody else, and no unknown one', async () => {
    const course = await courseEnding('2026-02-14');

    const answers = await Promise.all([
      give(course, GALLERY, randomUUID()),
      give({ ...course, id: randomUUID() }, GALLERY),
    ]);

    expect(answers.map(({ data }) => data.giveConsent.__typename)).toEqual(['CourseNotFound', 'CourseNotFound']);
    expect(await consentsOf(course)).toEqual([]);
  });

  test.each(['OWNER', 'MANAGER', 'FRONT_DESK', 'TECHNICIAN'] as const)(
    'is no business of the clinic’s %s',
    async (role) => {
      const course = await courseEnding('2026-02-14');

      const { errors } = await clinic
        .asRole(role)
        .run(GIVE, { input: { courseId: course.id, signedName: 'Daniel Marsh', ...GALLERY } });

      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
      expect(await consentsOf(course)).toEqual([]);
    },
  );
});

describe('taking consent back', () => {
  const publishedCase = async () => {
    const portfolioCase = await clinic.seed((em) => {
      const course = makeCourse(em, { client: makeClient(em, { accountId }), accountId });
      return makePublishableCase(em, { course });
    });
    const { data } = await clinic.as().run(PUBLISH, { id: portfolioCase.id });
    expect(data.publishPortfolioCase.__typename).toBe('PublishPortfolioCaseSuccess');
    const [consent] = await consentsOf(portfolioCase.course);
    if (!consent) throw new Error('A publishable case has a consent.');
    return { portfolioCase, consent };
  };
  const publicRows = (caseId: string) =>
    server.publicSql<{ cards: number; photos: number }>({
      name: 'rows-of-case',
      text: `select (select count(*)::int from case_card where id = $1) cards,
        (select count(*)::int from public_photo where portfolio_case_id = $1) photos`,
      values: [caseId],
    });
  const waitingForLocks = async () => {
    const [row] = await server.publicSql<{ waiting: number }>({
      name: 'waiting-for-locks',
      text: `select count(*)::int waiting from pg_locks l join pg_database d on d.oid = l.database
        where d.datname = current_database() and l.locktype = 'advisory' and not l.granted`,
      values: [],
    });
    return row?.waiting;
  };

  test('from the gallery takes page and card down at once and keeps the addresses of pictures to answer "gone"', async () => {
    const { portfolioCase, consent } = await publishedCase();
    const [before] = await publicRows(portfolioCase.id);

    const { data } = await server.asClient(accountId).run(WITHDRAW, { id: consent.id });

    const [after] = await publicRows(portfolioCase.id);
    const page = await server.asVisitor().run(PAGE, { id: portfolioCase.id });
    expect(data.withdrawConsent).toEqual({
      __typename: 'WithdrawConsentSuccess',
      consent: { id: consent.id, withdrawnAt: expect.stringMatching(/^2026-03-16T09:00/) },
      withdrawnReferences: [portfolioCase.reference],
    });
    expect(page.data.portfolioCase).toBeNull();
    expect([before, after]).toEqual([
      { cards: 1, photos: before?.photos },
      { cards: 0, photos: before?.photos },
    ]);
    expect(before?.photos).toBeGreaterThan(0);
  });

  test('leaves nobody at the clinic able to publish again, also not through the API', async () => {
    const { portfolioCase, consent } = await publishedCase();
    await server.asClient(accountId).run(WITHDRAW, { id: consent.id });

    const again = await clinic.as().run(PUBLISH, { id: portfolioCase.id });

    expect(again.data.publishPortfolioCase.__typename).toBe('PhotoConsentMissing');
    expect((await publicRows(portfolioCase.id))[0]?.cards).toBe(0);
  });

  test('waits for a publication under way, so that none is left without consent', async () => {
    const portfolioCase = await clinic.seed((em) =>
      makePublishableCase(em, { course: makeCourse(em, { client: makeClient(em, { accountId }), accountId }) }),
    );
    const [consent] = await consentsOf(portfolioCase.course);
    const [published, mayCommit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const owner = { kind: 'member', accountId: 'o', clinicId: clinic.id, staffId: 's', roles: ['OWNER'] } as const;
    const publishing = server.scopes.inClinic({ clinicId: clinic.id, accountId: randomUUID() }, async (em) => {
      await publishPortfolioCase({ em, clock: server.clock, viewer: owner }, portfolioCase.id);
      published.resolve();
      await mayCommit.promise;
    });
    await published.promise;

    const withdrawing = server.asClient(accountId).run(WITHDRAW, { id: consent?.id });
    await vi.waitFor(async () => expect(await waitingForLocks()).toBe(1), { timeout: 10_000 });
    mayCommit.resolve();

    const [answer] = await Promise.all([withdrawing, publishing]);
    expect(answer.data.withdrawConsent.withdrawnReferences).toEqual([portfolioCase.reference]);
    expect((await publicRows(portfolioCase.id))[0]?.cards).toBe(0);
  });

  test('of another channel leaves the gallery as it is', async () => {
    const { portfolioCase } = await publishedCase();
    const website = await clinic.seed((em) =>
      makeConsent(em, { course: portfolioCase.course, channel: 'CLINIC_WEBSITE' }),
    );

    const { data } = await server.asClient(accountId).run(WITHDRAW, { id: website.id });

    expect(data.withdrawConsent.withdrawnReferences).toEqual([]);
    expect((await publicRows(portfolioCase.id))[0]?.cards).toBe(1);
  });

  test('takes back every signature for the same purpose and channel', async () => {
    const { portfolioCase, consent } = await publishedCase();
    await clinic.seed((em) => makeConsent(em, { course: portfolioCase.course, wordingVersion: 'gallery-0' }));

    await server.asClient(accountId).run(WITHDRAW, { id: consent.id });

    const all = await consentsOf(portfolioCase.course);
    expect(all.map(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([true, true]);
  });

  test('twice changes nothing', async () => {
    const { consent } = await publishedCase();
    const first = await server.asClient(accountId).run(WITHDRAW, { id: consent.id });
    server.clock.moveTo(new Date('2026-04-01T09:00:00Z'));

    const second = await server.asClient(accountId).run(WITHDRAW, { id: consent.id });

    expect(second.data.withdrawConsent).toEqual({ ...first.data.withdrawConsent, withdrawnReferences: [] });
  });

  test('finds no consent of somebody else, and no unknown one', async () => {
    const { portfolioCase, consent } = await publishedCase();

    const answers = await Promise.all([
      server.asClient(randomUUID()).run(WITHDRAW, { id: consent.id }),
      server.asClient(accountId).run(WITHDRAW, { id: randomUUID() }),
    ]);

    expect(answers.map(({ data }) => data.withdrawConsent.__typename)).toEqual(['ConsentNotFound', 'ConsentNotFound']);
    expect((await consentsOf(portfolioCase.course))[0]?.withdrawnAt).toBeNull();
  });

  test('is closed to the clinic', async () => {
    const { consent } = await publishedCase();

    const { errors } = await clinic.as().run(WITHDRAW, { id: consent.id });

    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
