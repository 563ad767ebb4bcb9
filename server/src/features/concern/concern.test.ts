import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestServer, TEST_NOW, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { makeClinicPublic } from '../directory/clinic-public.factory.ts';
import { makeTechnicianPublic } from '../directory/technician-public.factory.ts';
import { PublicPhoto } from '../photo/public-photo.entity.ts';
import { makeTechnician } from '../staff/technician.factory.ts';
import { Concern } from './concern.entity.ts';
import { makeConcern } from './concern.factory.ts';

const REPORT = `mutation ($input: ReportConcernInput!) { reportConcern(input: $input) {
  __typename ... on ReportConcernSuccess { reference subjectName } ... on Problem { message } } }`;
const OPEN = `query ($first: Int, $after: ID) { openConcerns(first: $first, after: $after) {
  edges { node { reference kind subject subjectKey subjectName clinicSlug text email } } pageInfo { hasNextPage endCursor } } }`;
const RESOLVE = `mutation ($input: ResolveConcernInput!) { resolveConcern(input: $input) {
  __typename ... on ResolveConcernSuccess { concern { resolvedAt outcome note } } ... on Problem { message } } }`;

let server: TestServer;
let clinic: TestClinic;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.clock.moveTo(TEST_NOW);
  clinic = await server.makeClinic({ name: 'Northline SMP' });
  await clinic.seed((em) => makeClinicPublic(em, { clinic }));
});

const aboutClinic = (given: Record<string, unknown> = {}) => ({
  about: { subject: 'CLINIC', key: clinic.slug },
  kind: 'PAPER_WRONG',
  text: 'The licence on the wall names another address.',
  idempotencyKey: randomUUID(),
  ...given,
});
const report = async (input: Record<string, unknown>, caller = server.asVisitor()) => {
  const { data, errors } = await caller.run(REPORT, { input });
  return data?.reportConcern ?? errors;
};
const keptNow = () => server.seed((em) => em.find(Concern, { clinicSlug: clinic.slug }));

describe('a concern', () => {
  it('is taken from anybody without an account, and answered with a reference', async () => {
    const answer = await report(aboutClinic({ email: 'witness@example.org' }));

    const [kept] = await keptNow();
    expect(answer).toEqual({
      __typename: 'ReportConcernSuccess',
      reference: expect.stringMatching(/^C-[2-9A-HJ-NP-Z]{8}$/),
      subjectName: 'Northline SMP',
    });
    expect(kept).toMatchObject({ reference: answer.reference, subjectKey: clinic.slug, email: 'witness@example.org' });
  });

  it('may be about a technician who is listed, and about a case even after it was taken down', async () => {
    const technician = await clinic.seed((em) => {
      const made = makeTechnician(em, { name: 'Aisha Khan' });
      makeTechnicianPublic(em, { technician: made, page: { clinic: { slug: clinic.slug } } });
      return made;
    });
    const caseId = randomUUID();
    const storageKey = `clinics/${clinic.id}/photos/gone`;
    const gone = { token: randomUUID(), photoId: randomUUID(), storageKey, portfolioCaseId: caseId };
    await clinic.seed((em) => em.insert(PublicPhoto, { ...gone, clinicId: clinic.id, retiredAt: TEST_NOW }));

    const ofPerson = await report(aboutClinic({ about: { subject: 'TECHNICIAN', key: technician.slug } }));
    const ofCase = await report(aboutClinic({ about: { subject: 'CASE', key: caseId }, kind: 'PHOTO_OF_ME' }));

    expect(ofPerson).toMatchObject({ __typename: 'ReportConcernSuccess', subjectName: 'Aisha Khan' });
    expect(ofCase).toMatchObject({ __typename: 'ReportConcernSuccess' });
  });

  it.each([
    ['TECHNICIAN', 'nobody'],
    ['CLINIC', 'nowhere'],
    ['CASE', '0198c0de-0000-7000-8000-000000000000'],
    ['CASE', 'not-an-id'],
  ])('about a %s that never was public is refused with the way out', async (subject, key) => {
    expect(await report(aboutClinic({ about: { subject, key } }))).toEqual({
      __typename: 'ConcernSubjectNotFound',
      message: 'There is no such page, now or before. Open the page you mean and follow “Report a concern” there.',
    });
  });

  it.each([
    ['text', { text: '  ' }, 'input.text'],
    ['a mail address', { email: 'not one' }, 'input.email'],
    ['an end', { text: 'x'.repeat(4_001) }, 'input.text'],
    ['a key', { idempotencyKey: '' }, 'input.idempotencyKey'],
  ])('without %s is refused naming the field', async (_what, given, path) => {
    const errors = await report(aboutClinic(given));

    expect(JSON.stringify(errors)).toContain(path);
    expect(await keptNow()).toEqual([]);
  });

  it('sent twice with one key is kept once; with another text the key is refused', async () => {
    const input = aboutClinic();

    const [first, second] = await Promise.all([report(input), report(input)]);
    const other = await report({ ...input, text: 'Something else.' });

    expect(second).toEqual(first);
    expect(other.__typename).toBe('IdempotencyKeyReused');
    expect(await keptNow()).toHaveLength(1);
  });

  it('is taken from a clinic’s own people about another clinic, and from platform staff', async () => {
    const elsewhere = await server.makeClinic();

    const answers = [await report(aboutClinic(), elsewhere.as()), await report(aboutClinic(), server.asAdmin())];

    expect(answers.map(({ __typename }) => __typename)).toEqual(['ReportConcernSuccess', 'ReportConcernSuccess']);
  });

  it('is announced to the platform and confirmed to its sender, without what was said', async () => {
    const { reference } = await report(aboutClinic({ email: 'witness@example.org' }));

    const mails = (await server.mails()).filter(({ subject }) => subject.includes(reference));

    expect(mails.map(({ to }) => to).toSorted()).toEqual(['platform@mail.test', 'witness@example.org']);
    for (const { subject, text, html } of mails) expect(`${subject} ${text} ${html}`).not.toMatch(/licence|Northline/);
  });
});

describe('reading concerns', () => {
  it('is for platform staff only', async () => {
    await report(aboutClinic());

    const others = [server.asVisitor(), server.asClient(randomUUID()), clinic.as(), clinic.asRole('TECHNICIAN')];
    const refusals = await Promise.all(others.map(async (caller) => (await caller.run(OPEN)).errors?.[0]?.extensions));
    const { data } = await server.asAdmin().run(OPEN, { first: 100 });

    expect(refusals.map((extensions) => extensions?.['code'])).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
    expect(data.openConcerns.edges.map(({ node }: { node: { clinicSlug: string } }) => node.clinicSlug)).toContain(
      clinic.slug,
    );
  });

  it('shows no row to a member’s, client’s or visitor’s role in the database', async () => {
    await report(aboutClinic());
    const count = 'select count(*) from concern';
    const member = { clinicId: clinic.id, accountId: randomUUID() };

    await expect(server.scopes.inClinic(member, (em) => em.execute(count))).rejects.toThrow('permission denied');
    await expect(server.scopes.asClient(member, (em) => em.execute(count))).rejects.toThrow('permission denied');
    await expect(server.scopes.asVisitor((em) => em.execute(count))).rejects.toThrow('permission denied');
  });

  it('goes page by page, oldest first', async () => {
    const all = async (after: string | null): Promise<string[]> => {
      const { data } = await server.asAdmin().run(OPEN, { first: 1, after });
      const { edges, pageInfo } = data.openConcerns;
      const references = edges.map(({ node }: { node: { reference: string } }) => node.reference);
      return pageInfo.hasNextPage ? [...references, ...(await all(pageInfo.endCursor))] : references;
    };
    const [older, newer] = [(await report(aboutClinic())).reference, (await report(aboutClinic())).reference];

    expect((await all(null)).slice(-2)).toEqual([older, newer]);
  });
});

describe('resolving a concern', () => {
  const resolve = async (concernId: string) => {
    const input = { concernId, outcome: 'CONFIRMED', note: 'The clinic corrected the address.' };
    return (await server.asAdmin().run(RESOLVE, { input })).data.resolveConcern;
  };

  it('settles it once, with what was found, and takes it off the list', async () => {
    const { id, reference } = await server.seed((em) => makeConcern(em));

    const settled = await resolve(id);
    const again = await resolve(id);
    const { data } = await server.asAdmin().run(OPEN, { first: 100 });

    expect(settled.concern).toMatchObject({ outcome: 'CONFIRMED', note: 'The clinic corrected the address.' });
    expect(again.__typename).toBe('ConcernAlreadyResolved');
    expect(JSON.stringify(data)).not.toContain(reference);
  });

  it('answers that there is none', async () => {
    expect(await resolve(randomUUID())).toMatchObject({ __typename: 'ConcernNotFound' });
  });
});
