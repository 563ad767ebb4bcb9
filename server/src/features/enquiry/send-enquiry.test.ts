import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mailboxOf, openTestServer, TEST_NOW, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { makeCourse } from '../course/course.factory.ts';
import { makeClinicPublic } from '../directory/clinic-public.factory.ts';
import { makeTechnicianPublic } from '../directory/technician-public.factory.ts';
import { awaitEnquiry } from '../photo/pending-upload.service.ts';
import { Photo } from '../photo/photo.entity.ts';
import { makeCaseCard } from '../portfolio/case-card.factory.ts';
import { makePortfolioCase } from '../portfolio/portfolio-case.factory.ts';
import { makePublication } from '../portfolio/publication.factory.ts';
import { makeMembership } from '../staff/membership.factory.ts';
import { makeTechnician } from '../staff/technician.factory.ts';
import { EnquiryMessage } from './enquiry-message.entity.ts';
import { Enquiry } from './enquiry.entity.ts';

const SEND = `mutation ($input: SendEnquiryInput!) { sendEnquiry(input: $input) {
  __typename
  ... on SendEnquirySuccess { reference clinicName technicianName photosDeletedOn }
  ... on UploadNotFound { ticket } ... on Problem { message }
} }`;
const INBOX = '{ enquiries { edges { node { id reference messages { body } photos { id } } } } }';

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

const listTechnician = ({ name = 'Aisha Khan', listedDuring = '{[2020-01-01,)}', at = clinic } = {}) =>
  at.seed((em) => {
    const technician = makeTechnician(em, { name });
    makeTechnicianPublic(em, { technician, listedDuring });
    return technician;
  });

const questionTo = (technician: { slug: string }, given: Record<string, unknown> = {}) => ({
  technicianSlug: technician.slug,
  name: 'Marcus Webb',
  email: 'marcus@example.org',
  message: 'I have an FUT scar. What would you do?',
  idempotencyKey: randomUUID(),
  ...given,
});

const send = (input: Record<string, unknown>, caller = server.asVisitor()) => caller.run(SEND, { input });
const enquiriesOf = (at: TestClinic = clinic) => at.seed((em) => em.find(Enquiry, {}, { populate: ['technician'] }));

/** A photograph that waits for an enquiry to the clinic; gives its ticket. */
const upload = (to: TestClinic = clinic) =>
  server.seed((em) => {
    const photoId = randomUUID();
    const columns = {
      cameraMake: null,
      cameraModel: null,
      software: null,
      sha256: 'a'.repeat(64),
      dHash: '0'.repeat(16),
      pHash: '0'.repeat(16),
      isLowVariance: false,
      measures: { luminance: 120, contrast: 40, sharpness: 300, averageColour: '#A08070' },
      width: 960,
      height: 1200,
      placeholder: 'AAAA',
    };
    const waiting = { photoId, clinicId: to.id, folder: `clinics/${to.id}/photos/${photoId}`, columns };
    return awaitEnquiry(em, waiting, server.clock.now());
  });

const publicCaseOf = (technician: Awaited<ReturnType<typeof listTechnician>>, listedDuring?: string) =>
  clinic.seed((em) => {
    const portfolioCase = makePortfolioCase(em, { course: makeCourse(em, { technician }) });
    const publication = makePublication(em, { portfolioCase });
    makeCaseCard(em, { publication, ...(listedDuring && { listedDuring }) });
    return portfolioCase;
  });

describe('sending an enquiry', () => {
  test('gives a reference and leaves the question in the inbox of the technician asked, and in no other’s', async () => {
    const [aisha, tom] = [await listTechnician(), await listTechnician({ name: 'Tom Reid' })];

    const { data } = await send(
      questionTo(aisha, { stage: 'NORWOOD_V', goal: 'SHAVED_LOOK', skinTone: 'III', ageBand: 'FROM_35' }),
    );

    const inboxOf = (technicianId: string) => clinic.as({ roles: ['TECHNICIAN'], technicianId }).run(INBOX);
    const [toAisha, toTom] = await Promise.all([inboxOf(aisha.id), inboxOf(tom.id)]);
    expect(data.sendEnquiry).toEqual({
      __typename: 'SendEnquirySuccess',
      reference: expect.stringMatching(/^E-[2-9A-HJKMNP-Z]{5}$/),
      clinicName: 'Northline SMP',
      technicianName: 'Aisha Khan',
      photosDeletedOn: null,
    });
    expect(toAisha.data.enquiries.edges).toMatchObject([
      {
        node: { reference: data.sendEnquiry.reference, messages: [{ body: 'I have an FUT scar. What would you do?' }] },
      },
    ]);
    expect(toTom.data.enquiries.edges).toEqual([]);
    expect(await enquiriesOf()).toMatchObject([
      { stage: 'NORWOOD_V', goal: 'SHAVED_LOOK', skinTone: 'III', ageBand: 'FROM_35', state: 'OPEN', accountId: null },
    ]);
  });

  test('names the town that was chosen', async () => {
    const technician = await listTechnician();
    const { data } = await server.asVisitor().run('{ places(search: "Leeds") { id name } }');

    await send(questionTo(technician, { placeId: data.places[0].id }));

    expect(await enquiriesOf()).toMatchObject([{ city: 'Leeds' }]);
  });

  test.each(['VISITOR', 'CLIENT', 'FRONT_DESK', 'ADMIN'])(
    'works for a %s, also for people at work in another clinic',
    async (who) => {
      const technician = await listTechnician();
      const elsewhere = await server.makeClinic();
      const accountId = randomUUID();
      const callers = {
        VISITOR: server.asVisitor(),
        CLIENT: server.asClient(accountId),
        FRONT_DESK: elsewhere.as({ roles: ['FRONT_DESK'], accountId }),
        ADMIN: server.asAdmin(accountId),
      };

      const { data } = await send(questionTo(technician), callers[who as keyof typeof callers]);

      expect(data.sendEnquiry.__typename).toBe('SendEnquirySuccess');
      expect(await enquiriesOf()).toMatchObject([{ accountId: who === 'VISITOR' ? null : accountId }]);
      expect(await enquiriesOf(elsewhere)).toEqual([]);
    },
  );

  test('asks about a public case of that technician', async () => {
    const technician = await listTechnician();
    const { id } = await publicCaseOf(technician);

    await send(questionTo(technician, { portfolioCaseId: id }));

    expect(await enquiriesOf()).toMatchObject([{ portfolioCaseId: id }]);
  });

  test('finds no case that is unpublished, of another technician, not shown today, or unknown', async () => {
    const [technician, other] = [await listTechnician(), await listTechnician()];
    const unpublished = await clinic.seed((em) => makePortfolioCase(em, { course: makeCourse(em, { technician }) }));
    const ids = [
      unpublished.id,
      (await publicCaseOf(other)).id,
      (await publicCaseOf(technician, '{[2020-01-01,2026-01-01)}')).id,
      randomUUID(),
    ];

    const answers = await Promise.all(ids.map((portfolioCaseId) => send(questionTo(technician, { portfolioCaseId }))));

    expect(answers.map(({ data }) => data.sendEnquiry.__typename)).toEqual(Array(4).fill('PortfolioCaseNotFound'));
    expect(await enquiriesOf()).toEqual([]);
  });

  test('finds no technician who is unknown or whose papers do not count now, and does from the day they do', async () => {
    const lapsed = await listTechnician({ listedDuring: '{[2020-01-01,2026-03-16T00:00Z)}' });
    const coming = await listTechnician({ listedDuring: '{[2026-04-01T00:00Z,)}' });

    const answers = await Promise.all([lapsed, coming, { slug: 'nobody' }].map((asked) => send(questionTo(asked))));
    server.clock.moveTo(new Date('2026-04-02T00:00:00Z'));
    const later = await send(questionTo(coming));

    expect(answers.map(({ data }) => data.sendEnquiry.__typename)).toEqual(Array(3).fill('TechnicianNotFound'));
    expect(later.data.sendEnquiry.__typename).toBe('SendEnquirySuccess');
    expect(await enquiriesOf()).toHaveLength(1);
  });

  test('names every field that is wrong and how it would be right', async () => {
    const technician = await listTechnician();
    const wrong = {
      name: '  ',
      email: 'not an address',
      message: '\n',
      idempotencyKey: '',
      photoTickets: Array(6).fill('same'),
      portfolioCaseId: 'NL-0042',
    };

    const { data, errors } = await send(questionTo(technician, wrong));
    const place = await send(questionTo(technician, { placeId: 'atlantis' }));
    const long = await send(questionTo(technician, { message: 'x'.repeat(4_001), name: 'y'.repeat(121) }));

    const pathsOf = (found: typeof errors) =>
      ((found?.[0]?.extensions['fields'] ?? []) as { path: string }[]).map(({ path }) => path);
    expect(data).toBeNull();
    expect(new Set(pathsOf(errors))).toEqual(new Set(Object.keys(wrong).map((field) => `input.${field}`)));
    expect(pathsOf(place.errors)).toEqual(['input.placeId']);
    expect(pathsOf(long.errors).toSorted()).toEqual(['input.message', 'input.name']);
    expect(await enquiriesOf()).toEqual([]);
  });

  test.each([
    ['\u0000', 'NUL'],
    ['\uD800', 'half a surrogate pair'],
  ])('refuses text that no database stores (%j, %s)', async (character) => {
    const technician = await listTechnician();

    const { errors } = await send(questionTo(technician, { message: `hello${character}` }));

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'input.message' }] });
  });

  test('keeps whatever else people write, letter by letter', async () => {
    const technician = await listTechnician();
    const name = '\u202Eעמית “O’Neil” <b>𝒁</b>';
    const message = "'; DROP TABLE enquiry; --\n\n{{7*7}} ${7*7} %s 👩🏽‍🦲 \uFEFF?";

    await send(questionTo(technician, { name, message }));

    const [body] = await clinic.seed((em) => em.find(EnquiryMessage, {}));
    expect(body).toMatchObject({ authorName: name, body: message, fromClinic: false });
  });
});

describe('the same enquiry sent again', () => {
  test('100 times at once is one enquiry with one answer', async () => {
    const technician = await listTechnician();
    const input = questionTo(technician);

    const answers = await Promise.all(Array.from({ length: 100 }, () => send(input)));

    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(await enquiriesOf()).toHaveLength(1);
    const receipts = (await server.mails()).filter(({ text }) => text.includes(answers[0]?.data.sendEnquiry.reference));
    expect(receipts).toHaveLength(1);
  });

  test('with another question under the same key is refused', async () => {
    const technician = await listTechnician();
    const input = questionTo(technician);
    await send(input);

    const { data } = await send({ ...input, message: 'Something else entirely.' });

    expect(data.sendEnquiry.__typename).toBe('IdempotencyKeyReused');
    expect(await enquiriesOf()).toHaveLength(1);
  });

  test('gets the first answer even when the technician is no longer listed', async () => {
    const technician = await listTechnician({ listedDuring: '{[2020-01-01,2026-03-17T00:00Z)}' });
    const input = questionTo(technician);
    const first = await send(input);
    server.clock.moveTo(new Date('2026-03-17T08:00:00Z'));

    expect(await send(input)).toEqual(first);
  });
});

describe('photographs of an enquiry', () => {
  const photosOf = (at: TestClinic = clinic) => at.seed((em) => em.find(Photo, {}));

  test('become private photographs of the clinic, each ticket once, with the day they go', async () => {
    const technician = await listTechnician();
    const tickets = [await upload(), await upload()];

    const { data } = await send(questionTo(technician, { photoTickets: tickets }));
    const again = await send(questionTo(technician, { photoTickets: tickets }));

    const [enquiry] = await enquiriesOf();
    const photos = await photosOf();
    expect(data.sendEnquiry.photosDeletedOn).toBe('2026-04-15');
    expect(photos).toHaveLength(2);
    expect(photos.map(({ purpose, enquiryId }) => [purpose, enquiryId])).toEqual(
      Array(2).fill(['ENQUIRY', enquiry?.id]),
    );
    expect(again.data.sendEnquiry).toMatchObject({ __typename: 'UploadNotFound', ticket: tickets[0] });
  });

  test('with one unknown, spent, late or foreign ticket leave nothing behind, and good tickets unspent', async () => {
    const technician = await listTechnician();
    const elsewhere = await server.makeClinic();
    const [good, foreign] = [await upload(), await upload(elsewhere)];

    const answers = await Promise.all(
      ['never-given', foreign].map((bad) => send(questionTo(technician, { photoTickets: [good, bad] }))),
    );
    const afterRefusals = await photosOf();
    const inTime = await send(questionTo(technician, { photoTickets: [good] }));
    const late = await upload();
    server.clock.moveTo(new Date('2026-03-17T09:01:00Z'));
    const tooLate = await send(questionTo(technician, { photoTickets: [late] }));

    expect(answers.map(({ data }) => data.sendEnquiry.ticket)).toEqual(['never-given', foreign]);
    expect(afterRefusals).toEqual([]);
    expect(inTime.data.sendEnquiry.__typename).toBe('SendEnquirySuccess');
    expect(tooLate.data.sendEnquiry).toMatchObject({ __typename: 'UploadNotFound', ticket: late });
    expect(await enquiriesOf()).toHaveLength(1);
  });
});

describe('mails of an enquiry', () => {
  test('tell the desk and the technician asked that one waits, and its sender that it has arrived, without what was said', async () => {
    const technician = await listTechnician();
    const [owner, aisha, tom, gone] = Array.from({ length: 4 }, () => randomUUID());
    await clinic.seed((em) => {
      makeMembership(em, { accountId: owner, roles: ['OWNER'] });
      makeMembership(em, { accountId: aisha, roles: ['TECHNICIAN'], technician });
      makeMembership(em, { accountId: tom, roles: ['TECHNICIAN'], technician: makeTechnician(em) });
      makeMembership(em, { accountId: gone, roles: ['MANAGER'], endedAt: new Date('2026-03-01T00:00:00Z') });
    });
    await (await server.makeClinic()).seed((em) => makeMembership(em, { roles: ['OWNER'] }));

    const { data } = await send(questionTo(technician, { email: 'marcus.webb@example.org' }));

    const { reference } = data.sendEnquiry;
    const mails = (await server.mails()).filter(({ subject }) => subject.includes(reference));
    const told = [mailboxOf(owner ?? ''), mailboxOf(aisha ?? ''), 'marcus.webb@example.org'];
    expect(mails.map(({ to }) => to).toSorted()).toEqual(told.toSorted());
    for (const { text, html, subject } of mails)
      expect(`${subject} ${text} ${html}`).not.toMatch(/FUT scar|Marcus|NORWOOD/);
    const [enquiry] = await enquiriesOf();
    expect(mails.find(({ to }) => to === mailboxOf(owner ?? ''))?.text).toContain(
      `https://stipple.test/clinic/enquiries/${enquiry?.id}`,
    );
  });

  test('are not sent for an enquiry that was refused', async () => {
    const technician = await listTechnician();
    const before = (await server.mails()).length;

    await send(questionTo(technician, { photoTickets: ['never-given'] }));

    expect(await server.mails()).toHaveLength(before);
  });
});
