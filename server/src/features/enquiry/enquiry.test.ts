import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestServer, TEST_NOW, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { makeCourse } from '../course/course.factory.ts';
import { makePhoto } from '../photo/photo.factory.ts';
import { makeCaseCard } from '../portfolio/case-card.factory.ts';
import { makePortfolioCase } from '../portfolio/portfolio-case.factory.ts';
import { makePublication } from '../portfolio/publication.factory.ts';
import { Publication } from '../portfolio/publication.entity.ts';
import { makeTechnician } from '../staff/technician.factory.ts';
import { EnquiryMessage } from './enquiry-message.entity.ts';
import { Enquiry } from './enquiry.entity.ts';
import { makeEnquiry } from './enquiry.factory.ts';

const INBOX = `query ($state: EnquiryState, $first: Int, $after: ID) { enquiries(state: $state, first: $first, after: $after) {
  edges { node { id name reference } } pageInfo { hasNextPage endCursor }
} }`;
const ONE = `query ($id: ID!) { enquiry(id: $id) {
  reference state sentAt name email stage city technicianName technicianSlug viewerCanReply
  messages { fromClinic authorName body sentAt } photos { id url width height placeholder deletedOn } aboutCase { id reference }
} }`;
const REPLY = `mutation ($input: ReplyToEnquiryInput!) { replyToEnquiry(input: $input) {
  __typename ... on ReplyToEnquirySuccess { enquiry { state viewerCanReply messages { fromClinic authorName body sentAt } } }
  ... on Problem { message }
} }`;
const CLOSE = `mutation ($id: ID!) { closeEnquiry(input: { enquiryId: $id }) {
  __typename ... on CloseEnquirySuccess { enquiry { state viewerCanReply } } ... on Problem { message }
} }`;

let server: TestServer;
let clinic: TestClinic;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.clock.moveTo(TEST_NOW);
  clinic = await server.makeClinic({ name: 'Northline SMP' });
});

const receive = (given: Parameters<typeof makeEnquiry>[1] = {}, at: TestClinic = clinic) =>
  at.seed((em) => makeEnquiry(em, given));
const technicianCaller = ({ technician }: Enquiry, at: TestClinic = clinic) =>
  at.as({ roles: ['TECHNICIAN'], technicianId: technician.id });
const replyTo = (enquiry: { id: string }, given: Record<string, unknown> = {}, by = clinic.as()) =>
  by.run(REPLY, { input: { enquiryId: enquiry.id, body: 'Come and see us.', idempotencyKey: randomUUID(), ...given } });
const messagesOf = (enquiry: Enquiry, at: TestClinic = clinic) =>
  at.seed((em) => em.find(EnquiryMessage, { enquiry: { id: enquiry.id } }, { orderBy: { id: 'asc' } }));
const stored = (enquiry: Enquiry, at: TestClinic = clinic) =>
  at.seed((em) => em.findOneOrFail(Enquiry, { id: enquiry.id }));
const namesIn = (answer: { data: { enquiries: { edges: { node: { name: string } }[] } } }) =>
  answer.data.enquiries.edges.map(({ node }) => node.name);

describe('the inbox', () => {
  test('lists enquiries newest first, page by page and by state', async () => {
    for (const name of ['First', 'Second', 'Third']) await receive({ name });
    await receive({ name: 'Old', state: 'CLOSED' });

    const page = await clinic.as().run(INBOX, { state: 'OPEN', first: 2 });
    const rest = await clinic
      .as()
      .run(INBOX, { state: 'OPEN', first: 2, after: page.data.enquiries.pageInfo.endCursor });
    const closed = await clinic.as().run(INBOX, { state: 'CLOSED' });

    expect([namesIn(page), namesIn(rest), namesIn(closed)]).toEqual([['Third', 'Second'], ['First'], ['Old']]);
    expect(page.data.enquiries.pageInfo.hasNextPage).toBe(true);
    expect(rest.data.enquiries.pageInfo.hasNextPage).toBe(false);
  });

  test.each(['OWNER', 'MANAGER', 'FRONT_DESK'] as const)(
    'shows a %s all of the clinic’s, a technician their own',
    async (role) => {
      const [mine, other] = [await receive({ name: 'To Aisha' }), await receive({ name: 'To Tom' })];

      const all = await clinic.asRole(role).run(INBOX);
      const own = await technicianCaller(mine).run(INBOX);
      const unlinked = await clinic.asRole('TECHNICIAN').run(INBOX);

      expect(namesIn(all)).toEqual([other.name, mine.name]);
      expect(namesIn(own)).toEqual(['To Aisha']);
      expect(namesIn(unlinked)).toEqual([]);
    },
  );

  test('holds nothing of another clinic, in no list, page, count or field (lh-ehr #1109)', async () => {
    const theirs = await server.makeClinic({ name: 'Graphite Studio' });
    const foreign = await receive({ name: 'Theirs Alone' }, theirs);
    await receive({ name: 'Ours' });
    const { data } = await theirs.as().run(INBOX);

    const answers = await Promise.all([
      clinic.as().run(INBOX),
      clinic.as().run(INBOX, { first: 1 }),
      clinic.as().run(INBOX, { after: data.enquiries.pageInfo.endCursor }),
      clinic.as().run(ONE, { id: foreign.id }),
      clinic.as().run('{ clients(search: "Theirs") { edges { node { name } } pageInfo { hasNextPage } } }'),
    ]);

    const said = JSON.stringify(answers);
    for (const secret of [foreign.id, foreign.reference, 'Theirs Alone', 'Graphite'])
      expect(said).not.toContain(secret);
    expect(answers[1]?.data.enquiries.pageInfo.hasNextPage).toBe(false);
  });
});

describe('one enquiry', () => {
  test('shows question, sender, case and private photographs under addresses for this sign-in', async () => {
    const { enquiry, card } = await clinic.seed((em) => {
      const technician = makeTechnician(em, { name: 'Aisha Khan', slug: 'aisha-khan' });
      const portfolioCase = makePortfolioCase(em, { course: makeCourse(em, { technician }), reference: 'NL-0042' });
      const made = makeEnquiry(em, {
        technician,
        portfolioCaseId: portfolioCase.id,
        photosDeletedOn: '2026-04-15',
        stage: 'NORWOOD_V',
        city: 'Leeds',
      });
      makePhoto(em, {
        purpose: 'ENQUIRY',
        enquiryId: made.id,
        widths: [160, 320, 640, 1600],
        formats: ['avif', 'webp'],
      });
      makePhoto(em, { purpose: 'ENQUIRY', enquiryId: made.id, widths: [], formats: [] });
      const publication = makePublication(em, { portfolioCase });
      return { enquiry: made, card: makeCaseCard(em, { publication }) };
    });

    const { data } = await clinic.as().run(ONE, { id: enquiry.id });

    expect(data.enquiry).toMatchObject({
      reference: enquiry.reference,
      state: 'OPEN',
      sentAt: '2026-03-16T08:00:00.000Z',
      email: 'marcus@example.org',
      stage: 'NORWOOD_V',
      city: 'Leeds',
      technicianName: 'Aisha Khan',
      technicianSlug: 'aisha-khan',
      viewerCanReply: true,
      messages: [{ fromClinic: false, authorName: 'Marcus Webb', body: 'How long until it has healed?' }],
      aboutCase: { id: card.id, reference: 'NL-0042' },
    });
    const photos = data.enquiry.photos.toSorted((a: { url: string | null }) => (a.url === null ? 1 : -1));
    expect(photos).toMatchObject([
      {
        url: expect.stringMatching(/^\/photos\/s\/[0-9a-f-]{36}\/640\.webp\?until=\d+&seal=/),
        deletedOn: '2026-04-15',
      },
      { url: null, placeholder: 'AAAA' },
    ]);
  });

  test('loses the card of a case that was withdrawn since', async () => {
    const enquiry = await clinic.seed(async (em) => {
      const publication = makePublication(em);
      makeCaseCard(em, { publication });
      const made = makeEnquiry(em, { portfolioCaseId: publication.portfolioCase.id });
      await em.flush();
      await em.nativeDelete(Publication, { id: publication.id });
      return made;
    });

    const { data } = await clinic.as().run(ONE, { id: enquiry.id });

    expect(data.enquiry).toMatchObject({ reference: enquiry.reference, aboutCase: null });
  });

  test('does not exist for another clinic, another technician, or under no id', async () => {
    const [enquiry, other] = [await receive(), await receive()];
    const theirs = await server.makeClinic();

    const answers = await Promise.all([
      theirs.as().run(ONE, { id: enquiry.id }),
      technicianCaller(other).run(ONE, { id: enquiry.id }),
      clinic.as().run(ONE, { id: randomUUID() }),
      clinic.as().run(ONE, { id: 'E-7KQ2X' }),
    ]);

    expect(answers).toEqual(Array(4).fill({ data: { enquiry: null } }));
  });

  test('is as closed to guests and clients, whether it exists or not', async () => {
    const enquiry = await receive({ accountId: randomUUID() });

    const guests = await Promise.all([enquiry.id, randomUUID()].map((id) => server.asVisitor().run(ONE, { id })));
    const clients = await Promise.all(
      [enquiry.id, randomUUID()].map((id) => server.asClient(enquiry.accountId ?? '').run(ONE, { id })),
    );

    expect(guests[0]).toEqual(guests[1]);
    expect(clients[0]).toEqual(clients[1]);
    expect(guests[0]?.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect(clients[0]?.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('answering', () => {
  test('adds the message, marks the enquiry and mails the words to whoever asked', async () => {
    const enquiry = await receive({ email: 'asker@example.org' });

    const { data } = await replyTo(
      enquiry,
      { body: 'Usually three sessions.\n\nCome and see us.' },
      technicianCaller(enquiry),
    );

    expect(data.replyToEnquiry.enquiry).toMatchObject({ state: 'ANSWERED', viewerCanReply: true });
    expect(data.replyToEnquiry.enquiry.messages).toMatchObject([
      { fromClinic: false },
      { fromClinic: true, authorName: 'Northline SMP', body: 'Usually three sessions.\n\nCome and see us.' },
    ]);
    expect(await stored(enquiry)).toMatchObject({ state: 'ANSWERED', firstRepliedAt: expect.any(Date) });
    const mail = (await server.mails()).find(({ to }) => to === 'asker@example.org');
    expect(mail?.subject).toBe(`Answer to your enquiry ${enquiry.reference}`);
    expect(mail?.text).toContain('Usually three sessions.');
  });

  test('keeps the moment of the first answer', async () => {
    const enquiry = await receive();
    await replyTo(enquiry);
    const first = (await stored(enquiry)).firstRepliedAt;
    server.clock.moveTo(new Date('2026-03-18T09:00:00Z'));

    await replyTo(enquiry);

    expect((await stored(enquiry)).firstRepliedAt).toEqual(first);
    expect(await messagesOf(enquiry)).toHaveLength(3);
  });

  test('100 times at once with one key is one answer and one mail', async () => {
    const enquiry = await receive({ email: 'once@example.org' });
    const input = { enquiryId: enquiry.id, body: 'Once.', idempotencyKey: randomUUID() };
    const front = clinic.asRole('FRONT_DESK');

    const answers = await Promise.all(Array.from({ length: 100 }, () => front.run(REPLY, { input })));

    expect(new Set(answers.map(({ data }) => data.replyToEnquiry.__typename))).toEqual(
      new Set(['ReplyToEnquirySuccess']),
    );
    expect(await messagesOf(enquiry)).toHaveLength(2);
    expect((await server.mails()).filter(({ to }) => to === 'once@example.org')).toHaveLength(1);
  });

  test('refuses the key of another answer', async () => {
    const enquiry = await receive();
    const idempotencyKey = randomUUID();
    const owner = clinic.as();
    await replyTo(enquiry, { idempotencyKey }, owner);

    const { data } = await replyTo(enquiry, { idempotencyKey, body: 'Other words.' }, owner);

    expect(data.replyToEnquiry.__typename).toBe('IdempotencyKeyReused');
    expect(await messagesOf(enquiry)).toHaveLength(2);
  });

  test('is over once the enquiry is closed', async () => {
    const enquiry = await receive({ state: 'CLOSED' });

    const { data } = await replyTo(enquiry);

    expect(data.replyToEnquiry).toEqual({ __typename: 'ActionNotAllowed', message: 'This enquiry is closed.' });
    expect(await messagesOf(enquiry)).toHaveLength(1);
  });

  test('finds no enquiry of another clinic or technician, and leaves it as it was (mercur #700)', async () => {
    const [enquiry, other] = [await receive(), await receive()];
    const theirs = await server.makeClinic();
    const mailsBefore = (await server.mails()).length;

    const answers = await Promise.all([
      replyTo(enquiry, {}, theirs.as()),
      replyTo(enquiry, {}, technicianCaller(other)),
      replyTo({ id: randomUUID() }),
    ]);

    expect(answers.map(({ data }) => data.replyToEnquiry.__typename)).toEqual(Array(3).fill('EnquiryNotFound'));
    expect(new Set(answers.map(({ data }) => data.replyToEnquiry.message)).size).toBe(1);
    expect(await messagesOf(enquiry)).toHaveLength(1);
    expect((await stored(enquiry)).state).toBe('OPEN');
    expect(await server.mails()).toHaveLength(mailsBefore);
  });

  test('names what is wrong with an empty answer', async () => {
    const enquiry = await receive();

    const { errors } = await replyTo(enquiry, { body: ' \n', idempotencyKey: '' });

    const fields = errors?.[0]?.extensions['fields'] as { path: string }[] | undefined;
    expect(fields?.map(({ path }) => path).toSorted()).toEqual(['input.body', 'input.idempotencyKey']);
  });
});

describe('closing', () => {
  test('ends an enquiry; twice changes nothing', async () => {
    const enquiry = await receive();

    const answers = [
      await clinic.as().run(CLOSE, { id: enquiry.id }),
      await clinic.as().run(CLOSE, { id: enquiry.id }),
    ];

    expect(answers.map(({ data }) => data.closeEnquiry.enquiry)).toEqual(
      Array(2).fill({ state: 'CLOSED', viewerCanReply: false }),
    );
  });

  test('is for a technician only once it was answered', async () => {
    const enquiry = await receive();
    const technician = technicianCaller(enquiry);

    const before = await technician.run(CLOSE, { id: enquiry.id });
    await replyTo(enquiry, {}, technician);
    const after = await technician.run(CLOSE, { id: enquiry.id });

    expect(before.data.closeEnquiry.__typename).toBe('ActionNotAllowed');
    expect(after.data.closeEnquiry.__typename).toBe('CloseEnquirySuccess');
  });

  test('finds no enquiry of another clinic or technician, and leaves it as it was (mercur #700)', async () => {
    const [enquiry, other] = [await receive({ state: 'ANSWERED' }), await receive()];
    const theirs = await server.makeClinic();

    const answers = await Promise.all([
      theirs.as().run(CLOSE, { id: enquiry.id }),
      technicianCaller(other).run(CLOSE, { id: enquiry.id }),
      clinic.as().run(CLOSE, { id: randomUUID() }),
    ]);

    expect(answers.map(({ data }) => data.closeEnquiry.__typename)).toEqual(Array(3).fill('EnquiryNotFound'));
    expect((await stored(enquiry)).state).toBe('ANSWERED');
  });

  test.each(['VISITOR', 'CLIENT', 'ADMIN'] as const)('and answering are closed to a %s', async (who) => {
    const enquiry = await receive();
    const caller = { VISITOR: server.asVisitor(), CLIENT: server.asClient(randomUUID()), ADMIN: server.asAdmin() }[who];

    const answers = await Promise.all([caller.run(CLOSE, { id: enquiry.id }), replyTo(enquiry, {}, caller)]);

    const code = who === 'VISITOR' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    expect(answers.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual([code, code]);
    expect((await stored(enquiry)).state).toBe('OPEN');
  });
});
