import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { makeClient } from '../client/client.factory.ts';
import { makeCourse } from '../course/course.factory.ts';
import { makeClinicPublic } from '../directory/clinic-public.factory.ts';
import { makeTechnicianPublic } from '../directory/technician-public.factory.ts';
import { makePortfolioCase } from '../portfolio/portfolio-case.factory.ts';
import { makePublication } from '../portfolio/publication.factory.ts';
import { makeSession } from '../session/session.factory.ts';
import { makeTechnician } from '../staff/technician.factory.ts';
import { makeConsent } from './consent.factory.ts';

const MY_COURSES = `{ myCourses {
  id clinicName technicianName goal stage plannedSessionCount
  sessions { number heldOn daysSincePrevious }
  consents { purpose channel withdrawnAt }
  publishedCase { id reference clientConfirmedOn viewerCanConfirm }
} }`;

let server: TestServer;
let leeds: TestClinic;
let austin: TestClinic;
beforeAll(async () => {
  server = await openTestServer();
  leeds = await server.makeClinic({ name: 'Northline SMP' });
  austin = await server.makeClinic({ name: 'Graphite Studio' });
  for (const clinic of [leeds, austin]) await clinic.seed((em) => makeClinicPublic(em, { clinic }));
});
afterAll(() => server.close());

/** A finished treatment of the account's person, with a consent and, if told, a public case. */
const treat = (clinic: TestClinic, accountId: string, { isPublished = false, isStaying = true } = {}) =>
  clinic.seed((em) => {
    const technician = makeTechnician(em, { name: 'Aisha Khan' });
    if (isStaying) makeTechnicianPublic(em, { technician });
    const course = makeCourse(em, { client: makeClient(em, { accountId }), accountId, technician });
    makeSession(em, { course, number: 1, startsAt: new Date('2026-01-12T10:00:00Z') });
    makeSession(em, { course, number: 2, startsAt: new Date('2026-01-24T10:00:00Z') });
    makeSession(em, { course, number: 3, startsAt: new Date('2026-02-14T10:00:00Z'), signedAt: null });
    makeConsent(em, { course });
    const portfolioCase = makePortfolioCase(em, { course });
    if (isPublished) makePublication(em, { portfolioCase });
    return { course, portfolioCase };
  });

test('shows a client their treatments in every clinic, newest first', async () => {
  const accountId = randomUUID();
  const [first, second] = [await treat(leeds, accountId, { isPublished: true }), await treat(austin, accountId)];

  const { data } = await server.asClient(accountId).run(MY_COURSES);

  expect(data.myCourses).toEqual([
    expect.objectContaining({ id: second.course.id, clinicName: 'Graphite Studio', publishedCase: null }),
    {
      id: first.course.id,
      clinicName: 'Northline SMP',
      technicianName: 'Aisha Khan',
      goal: 'SHAVED_LOOK',
      stage: 'NORWOOD_V',
      plannedSessionCount: 3,
      sessions: [
        { number: 1, heldOn: '2026-01-12', daysSincePrevious: null },
        { number: 2, heldOn: '2026-01-24', daysSincePrevious: 12 },
      ],
      consents: [{ purpose: 'PUBLICATION', channel: 'PLATFORM_GALLERY', withdrawnAt: null }],
      publishedCase: {
        id: first.portfolioCase.id,
        reference: first.portfolioCase.reference,
        clientConfirmedOn: null,
        viewerCanConfirm: true,
      },
    },
  ]);
});

test('shows nothing of other people, and nothing to an account that is nobody’s client', async () => {
  await treat(leeds, randomUUID());

  const { data } = await server.asClient(randomUUID()).run(MY_COURSES);

  expect(data).toEqual({ myCourses: [] });
});

test('names the clinic where the technician has left', async () => {
  const accountId = randomUUID();
  await treat(leeds, accountId, { isStaying: false });

  const { data } = await server.asClient(accountId).run(MY_COURSES);

  expect(data.myCourses).toMatchObject([{ technicianName: 'Northline SMP' }]);
});

test('shows neither clinic that its client is known to the other (medplum #7497, vendure #2615)', async () => {
  const accountId = randomUUID();
  const [inLeeds] = [await treat(leeds, accountId), await treat(austin, accountId)];

  const everything = `{ clients(first: 100) { edges { node { id name email courses { id sessions { heldOn } } } } } }`;
  const seen = await austin.as().run(everything);
  const pried = await Promise.all(
    [inLeeds.course.client.id, inLeeds.course.id, accountId].map((id) =>
      austin.as().run('query ($id: ID!) { client(id: $id) { name } }', { id }),
    ),
  );

  expect(JSON.stringify(seen)).not.toContain(inLeeds.course.id);
  expect(JSON.stringify(seen)).not.toContain(inLeeds.course.client.id);
  expect(JSON.stringify(seen)).not.toContain(leeds.name);
  expect(pried).toEqual(Array(3).fill({ data: { client: null } }));
});

test('is closed to visitors and to a clinic’s people', async () => {
  const answers = await Promise.all(
    [server.asVisitor(), leeds.as(), server.asAdmin()].map((caller) => caller.run(MY_COURSES)),
  );

  expect(answers.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual([
    'UNAUTHENTICATED',
    'FORBIDDEN',
    'FORBIDDEN',
  ]);
});
