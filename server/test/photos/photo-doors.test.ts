import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { entities } from '../../src/app/entities.ts';
import { type RunningServer, startServer } from '../../src/app/start-server.ts';
import { type Accounts, openAccounts } from '../../src/features/account/account.feature.ts';
import { makeConsent } from '../../src/features/consent/consent.factory.ts';
import { makeCourse } from '../../src/features/course/course.factory.ts';
import { makeCredential } from '../../src/features/credential/credential.factory.ts';
import { makeRequirementPack } from '../../src/features/credential/requirement-pack.factory.ts';
import { projectClinic } from '../../src/features/directory/project-clinic.service.ts';
import { projectTechnician } from '../../src/features/directory/project-technician.service.ts';
import { makePortfolioCase } from '../../src/features/portfolio/portfolio-case.factory.ts';
import { publishAsJob } from '../../src/features/portfolio/portfolio-case.service.ts';
import { makeSession } from '../../src/features/session/session.factory.ts';
import { makeTechnicianLocation } from '../../src/features/staff/technician-location.factory.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { type AuthDatabase, openAuthDatabase } from '../../src/platform/database/auth-database.ts';
import { type Database, openDatabase } from '../../src/platform/database/open-database.ts';
import { readEnv } from '../../src/platform/env.ts';
import { createPhotoSeal } from '../../src/platform/photo/photo-address.ts';
import { makeScene, tracesIn } from '../../src/platform/photo/photo.factory.ts';
import { Clinic } from '../../src/platform/tenancy/clinic.entity.ts';
import { TEST_SECRET, templateDatabase } from '../template-database.ts';
import { createDatabaseFromTemplate, dropDatabase } from '../test-database.ts';

const PASSWORD = 'violet harbour lantern 58';
const databaseName = `photos_${randomUUID().replaceAll('-', '')}`;
let folder: string;
let database: Database;
let auth: AuthDatabase;
let accounts: Accounts;
let server: RunningServer;

beforeAll(async () => {
  const postgresUrl = inject('postgresUrl');
  folder = await mkdtemp(join(tmpdir(), 'stipple-photos-'));
  const ownerUrl = await createDatabaseFromTemplate(postgresUrl, databaseName, await templateDatabase(postgresUrl));
  const settings = { DATABASE_URL: ownerUrl, STIPPLE_SECRET: TEST_SECRET, STIPPLE_DATA_DIR: folder };
  const env = readEnv({ ...settings, NODE_ENV: 'test', PORT: '0', STIPPLE_DEMO: 'false', LOG_LEVEL: 'silent' });
  server = await startServer(env, { onProgress() {}, onLost() {}, signal: new AbortController().signal });
  database = await openDatabase(ownerUrl, TEST_SECRET, entities);
  auth = openAuthDatabase(ownerUrl, TEST_SECRET);
  const mailer = { send: async () => {}, close() {} };
  accounts = openAccounts({
    auth,
    clock: systemClock,
    mailer,
    publicUrl: 'http://localhost',
    isStaff: async () => true,
    onError() {},
  });
  await database.scopes.asJob('test set-up', async (em) => void makeRequirementPack(em));
}, 60_000);
afterAll(async () => {
  await server.stop();
  await database.close();
  await auth.close();
  await dropDatabase(inject('postgresUrl'), databaseName);
  await rm(folder, { recursive: true, force: true });
});

/** A clinic with an owner who is signed in, and a technician whose course of two sessions healed long ago. */
async function makeWorkplace() {
  const clinicId = randomUUID();
  const seed = <Made>(work: (em: EntityManager) => Made | Promise<Made>) =>
    database.scopes.asJob('test set-up', async (em) => work(em), { clinicId });
  await seed((em) =>
    em.create(Clinic, { id: clinicId, slug: `c-${clinicId}`, name: 'Hairline House', casePrefix: 'HH' }),
  );
  const made = await seed(async (em) => {
    const course = makeCourse(em);
    makeTechnicianLocation(em, { technician: course.technician, location: course.location });
    makeCredential(em, { technician: course.technician, validFrom: '2020-01-01', expiresOn: '2199-12-31' });
    makeSession(em, { course, number: 1, startsAt: new Date('2025-01-10T09:00:00Z') });
    makeSession(em, { course, number: 2, startsAt: new Date('2025-01-24T09:00:00Z') });
    makeConsent(em, { course });
    const portfolioCase = makePortfolioCase(em, { course, views: ['FRONT'] });
    await projectTechnician(em, course.technician.id, new Date());
    await projectClinic(em, clinicId, new Date());
    const { id: technicianId, slug } = course.technician;
    return { courseId: course.id, caseId: portfolioCase.id, technicianId, slug };
  });
  const owner = await signIn(clinicId);
  return { ...made, clinicId, seed, owner };
}

async function signIn(clinicId: string) {
  const email = `${randomUUID()}@example.test`;
  const { id: accountId } = await accounts.createAccount({ email, name: 'Dana' });
  await accounts.setPassword(accountId, PASSWORD);
  await database.scopes.asJob(
    'test set-up',
    (em) =>
      em.execute('insert into membership (clinic_id, id, account_id, roles) values (?, ?, ?, ?)', [
        clinicId,
        randomUUID(),
        accountId,
        '{OWNER}',
      ]),
    { clinicId },
  );
  const answer = await fetch(`${server.url}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-stipple-request': '1' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const [row] = await auth.sql<{ id: string }>('select id from auth.sign_in where account_id = $1', [accountId]);
  return { cookie, signInId: row?.id ?? '', headers: { cookie, 'x-stipple-clinic': clinicId } };
}

async function upload(query: Record<string, string>, headers: Record<string, string>, seed = 1) {
  const body = await (
    await makeScene(seed, 960, 1200)
  )
    .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
  const answer = await fetch(`${server.url}/uploads?${new URLSearchParams(query).toString()}`, {
    method: 'POST',
    headers: { ...headers, 'x-stipple-upload': '1' },
    body: new Uint8Array(body),
  });
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it asked for
  return { status: answer.status, body: (await answer.json()) as any };
}

const SEND_ENQUIRY = `mutation ($input: SendEnquiryInput!) { sendEnquiry(input: $input) {
  ... on SendEnquirySuccess { reference photosDeletedOn } ... on Problem { message } } }`;

async function ask(query: string, input?: object, headers: Record<string, string> = {}) {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it asked for
  return (await answer.json()) as any;
}

const tokensOf = async (caseId: string): Promise<string[]> => {
  const rows = await database.publicSql<{ token: string }>({
    name: 'tokens',
    text: 'select token from public_photo where portfolio_case_id = $1 and retired_at is null',
    values: [caseId],
  });
  return rows.map((row) => row.token);
};

describe('a published photograph', () => {
  it('is served clean under an address that cannot be guessed, and is gone after withdrawal', async () => {
    const { courseId, caseId, seed, owner } = await makeWorkplace();
    const treatment = { purpose: 'treatment', course: courseId, view: 'FRONT' };
    const before = await upload({ ...treatment, takenAt: '2025-01-10T08:00:00Z' }, owner.headers, 1);
    const healed = await upload({ ...treatment, takenAt: '2025-08-01T08:00:00Z' }, owner.headers, 2);

    await seed((em) => publishAsJob(em, caseId, new Date()));
    const [token = ''] = await tokensOf(caseId);
    const address = `${server.url}/photos/p/${token}/320.webp`;
    const shown = await vi.waitFor(async () => {
      const answer = await fetch(address);
      expect(answer.status).toBe(200);
      return answer;
    }, 15_000);
    const bytes = new Uint8Array(await shown.arrayBuffer());
    await seed((em) => em.execute('delete from publication where portfolio_case_id = ?', [caseId]));
    const gone = await fetch(address);
    const unknown = await fetch(`${server.url}/photos/p/${'x'.repeat(22)}/320.webp`);

    expect([before.status, healed.status]).toEqual([201, 201]);
    expect(shown.headers.get('content-type')).toBe('image/webp');
    expect(await tracesIn(bytes)).toEqual([]);
    expect([gone.status, unknown.status]).toEqual([410, 404]);
  });

  it('is there while its technician may be shown, whoever has the address', async () => {
    const { courseId, caseId, seed, owner } = await makeWorkplace();
    const treatment = { purpose: 'treatment', course: courseId, view: 'FRONT' };
    await upload({ ...treatment, takenAt: '2025-01-10T08:00:00Z' }, owner.headers, 7);
    await upload({ ...treatment, takenAt: '2025-08-01T08:00:00Z' }, owner.headers, 8);
    await seed((em) => publishAsJob(em, caseId, new Date()));
    const [token = ''] = await tokensOf(caseId);
    const address = `${server.url}/photos/p/${token}/320.webp`;
    const shown = await vi.waitFor(async () => {
      const answer = await fetch(address);
      expect(answer.status).toBe(200);
      return answer;
    }, 15_000);
    const kept = { headers: { 'if-none-match': shown.headers.get('etag') ?? '' } };

    await seed((em) => em.execute("update case_card set listed_during = '{(,2025-12-31)}' where id = ?", [caseId]));
    const lapsed = [await fetch(address), await fetch(address, kept)];
    await seed((em) => em.execute("update case_card set listed_during = '{(,)}' where id = ?", [caseId]));
    const renewed = await fetch(address, { cache: 'force-cache', ...kept });

    expect(lapsed.map(({ status }) => status)).toEqual([404, 404]);
    expect(lapsed[0]?.headers.get('cache-control')).toBe('no-store');
    expect(renewed.status).toBe(304);
  });

  it('is shared beside its before in one picture, which goes with the case', async () => {
    const { courseId, caseId, seed, owner } = await makeWorkplace();
    const treatment = { purpose: 'treatment', course: courseId, view: 'FRONT' };
    await upload({ ...treatment, takenAt: '2025-01-10T08:00:00Z' }, owner.headers, 5);
    await upload({ ...treatment, takenAt: '2025-08-01T08:00:00Z' }, owner.headers, 6);
    const address = `${server.url}/photos/og/${caseId}.jpg`;
    const unpublished = await fetch(address);

    await seed((em) => publishAsJob(em, caseId, new Date()));
    const shown = await vi.waitFor(async () => {
      const answer = await fetch(address);
      expect(answer.status).toBe(200);
      return answer;
    }, 15_000);
    const bytes = new Uint8Array(await shown.arrayBuffer());
    const unchanged = await fetch(address, {
      cache: 'force-cache',
      headers: { 'if-none-match': shown.headers.get('etag') ?? '' },
    });
    await seed((em) => em.execute('delete from publication where portfolio_case_id = ?', [caseId]));
    const gone = await fetch(address);

    const { width, height, format } = await sharp(bytes).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'jpeg' });
    expect(await tracesIn(bytes)).toEqual([]);
    expect([unpublished.status, unchanged.status, gone.status]).toEqual([404, 304, 410]);
  });

  it('never shows the master or a size that is not made', async () => {
    const { courseId, caseId, seed, owner } = await makeWorkplace();
    const treatment = { purpose: 'treatment', course: courseId, view: 'FRONT' };
    await upload({ ...treatment, takenAt: '2025-01-10T08:00:00Z' }, owner.headers, 3);
    await upload({ ...treatment, takenAt: '2025-08-01T08:00:00Z' }, owner.headers, 4);
    await seed((em) => publishAsJob(em, caseId, new Date()));
    const [token = ''] = await tokensOf(caseId);

    const names = ['master.jpg', '4096.jpg', '321.webp', '../master.jpg', '320.webp%00.jpg'];
    const answers = await Promise.all(names.map((name) => fetch(`${server.url}/photos/p/${token}/${name}`)));

    expect(answers.map(({ status }) => status).every((status) => status === 404)).toBe(true);
  });
});

describe('a private photograph', () => {
  it('opens for the sign-in it was sealed for and for nobody else', async () => {
    const workplace = await makeWorkplace();
    const other = await makeWorkplace();
    const { body } = await upload(
      { purpose: 'treatment', course: workplace.courseId, view: 'CROWN', takenAt: '2025-01-10T08:00:00Z' },
      workplace.owner.headers,
      5,
    );
    const seal = createPhotoSeal(TEST_SECRET);
    const photo = body.photo.id;
    const addressFor = (signInId: string, now = new Date()) =>
      server.url + seal.addressOf({ photo, width: 320, format: 'webp', signInId }, now);
    const ask = (address: string, cookie?: string) => fetch(address, cookie ? { headers: { cookie } } : {});
    const own = addressFor(workplace.owner.signInId);

    const opened = await vi.waitFor(async () => {
      const answer = await ask(own, workplace.owner.cookie);
      expect(answer.status).toBe(200);
      return answer;
    }, 15_000);
    const refused = await Promise.all([
      ask(own),
      ask(own, other.owner.cookie),
      ask(addressFor(other.owner.signInId), other.owner.cookie),
      ask(own.replace('320.webp', '640.webp'), workplace.owner.cookie),
      ask(own.replace(/seal=.{4}/, 'seal=AAAA'), workplace.owner.cookie),
      ask(addressFor(workplace.owner.signInId, new Date(Date.now() - 301_000)), workplace.owner.cookie),
    ]);

    expect(opened.headers.get('cache-control')).toBe('private, no-store');
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
  });
});

describe('uploads', () => {
  it('gives a visitor a ticket and keeps the picture with the clinic it is meant for', async () => {
    const { slug, clinicId } = await makeWorkplace();

    const { status, body } = await upload({ purpose: 'enquiry', technician: slug }, {}, 6);

    expect(status).toBe(201);
    expect(body.photo.ticket).toMatch(/^[\w-]{22}$/);
    expect(await readdir(join(folder, 'photos', 'clinics', clinicId, 'photos'))).toHaveLength(1);
  });

  it('takes a visitor’s picture with their enquiry to the inbox, where it opens for the clinic’s people', async () => {
    const { slug, owner } = await makeWorkplace();
    const { body } = await upload({ purpose: 'enquiry', technician: slug }, {}, 10);
    const input = { technicianSlug: slug, name: 'Marcus', email: 'm@example.org', message: 'Could you look at this?' };

    const sent = await ask(SEND_ENQUIRY, { ...input, photoTickets: [body.photo.ticket], idempotencyKey: slug });
    const photo = await vi.waitFor(async () => {
      const { data } = await ask(
        '{ enquiries { edges { node { photos { url deletedOn } } } } }',
        undefined,
        owner.headers,
      );
      const [found] = data.enquiries.edges[0].node.photos;
      expect(found.url).toMatch(/960\.webp/);
      return found;
    }, 15_000);
    const opened = await fetch(server.url + photo.url, { headers: { cookie: owner.cookie } });
    const stranger = await fetch(server.url + photo.url);
    const mails = await vi.waitFor(async () => {
      const names = (await readdir(join(folder, 'outbox'))).filter((name) => name.endsWith('.json'));
      expect(names).toHaveLength(2);
      return Promise.all(names.map((name) => readFile(join(folder, 'outbox', name), 'utf8')));
    }, 15_000);

    expect(sent.data.sendEnquiry.photosDeletedOn).toBe(photo.deletedOn);
    expect([opened.status, stranger.status]).toEqual([200, 404]);
    expect(await tracesIn(new Uint8Array(await opened.arrayBuffer()))).toEqual([]);
    expect(mails.join()).toContain(sent.data.sendEnquiry.reference);
    expect(mails.join()).not.toContain('Could you look at this?');
  });

  it('refuses a visitor’s picture for nobody and keeps nothing', async () => {
    const { status, body } = await upload({ purpose: 'enquiry', technician: 'nobody' }, {}, 7);

    expect(status).toBe(422);
    expect(body.problem.code).toBe('TechnicianNotFound');
    expect(await readdir(join(folder, 'arriving'))).toEqual([]);
  });

  it("does not know another clinic's course, nor anybody without a sign-in", async () => {
    const workplace = await makeWorkplace();
    const other = await makeWorkplace();
    const query = { purpose: 'treatment', course: workplace.courseId, view: 'FRONT' };

    const foreign = await upload(query, other.owner.headers, 8);
    const forged = await upload(query, { ...other.owner.headers, 'x-stipple-clinic': workplace.clinicId }, 8);
    const stranger = await upload(query, {}, 8);

    expect([foreign, forged, stranger].map(({ body }) => body.problem.code)).toEqual([
      'CourseNotFound',
      'CourseNotFound',
      'CourseNotFound',
    ]);
  });

  it('names the field that is wrong', async () => {
    const { owner, courseId } = await makeWorkplace();

    const { status, body } = await upload(
      { purpose: 'treatment', course: courseId, view: 'SIDEWAYS' },
      owner.headers,
      9,
    );

    expect(status).toBe(400);
    expect(body.problem.message).toContain('view: name one of the seven views.');
  });
});
