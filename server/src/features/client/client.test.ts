import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../../../test/test-server.ts';
import { makeCourse } from '../course/course.factory.ts';
import { makePortfolioCase } from '../portfolio/portfolio-case.factory.ts';
import { makeSession } from '../session/session.factory.ts';
import { makeTechnician } from '../staff/technician.factory.ts';
import { makeClient } from './client.factory.ts';

const CLIENTS = `query ($search: String, $first: Int, $after: ID) {
  clients(search: $search, first: $first, after: $after) {
    edges { node { id name email courses { technicianName } } } pageInfo { hasNextPage endCursor }
  }
}`;
const CLIENT = `query ($id: ID!) { client(id: $id) { name email courses {
  goal stage technicianName
  sessions { number heldOn durationMinutes daysSincePrevious zones }
  portfolioCase { reference isPublished viewerCanPublish obstacles }
} } }`;

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const namesOf = (answer: { data: { clients: { edges: { node: { name: string } }[] } } }) =>
  answer.data.clients.edges.map(({ node }) => node.name);

describe('clients', () => {
  test('lists them by name, page by page, without the archived', async () => {
    const clinic = await server.makeClinic();
    await clinic.seed((em) => {
      for (const name of ['Émile Roux', 'Zoë Wood', 'adam Adler', 'Bo Lind']) makeClient(em, { name });
      makeClient(em, { name: 'Gone Person', archivedAt: new Date('2026-01-01T00:00:00Z') });
    });

    const first = await clinic.as().run(CLIENTS, { first: 3 });
    const rest = await clinic.as().run(CLIENTS, { first: 3, after: first.data.clients.pageInfo.endCursor });

    expect(namesOf(first)).toEqual(['adam Adler', 'Bo Lind', 'Émile Roux']);
    expect(first.data.clients.pageInfo.hasNextPage).toBe(true);
    expect(namesOf(rest)).toEqual(['Zoë Wood']);
    expect(rest.data.clients.pageInfo.hasNextPage).toBe(false);
  });

  test.each([
    ['lodz', ['Wiktor Łódźki']],
    ['ŁÓDŹ', ['Wiktor Łódźki']],
    ['nguyen', ['Nguyễn Thị Ánh']],
    ['עמית', ['עָמִית כהן']],
    ['100%', ['Sam 100%']],
    ['%', ['Sam 100%']],
    ['_', []],
    ['SAM@EXAMPLE', ['Sam 100%']],
    ["'; drop table client; --", []],
    ['  ', ['Nguyễn Thị Ánh', 'Sam 100%', 'Wiktor Łódźki', 'עָמִית כהן']],
  ])(
    'finds by %j whoever is meant, and letters that mean something to the database are only letters',
    async (search, found) => {
      const clinic = await server.makeClinic();
      await clinic.seed((em) => {
        makeClient(em, { name: 'Wiktor Łódźki' });
        makeClient(em, { name: 'Nguyễn Thị Ánh' });
        makeClient(em, { name: 'עָמִית כהן' });
        makeClient(em, { name: 'Sam 100%', email: 'sam@example.org' });
      });

      const answer = await clinic.as().run(CLIENTS, { search });

      expect(namesOf(answer).toSorted()).toEqual(found.toSorted());
    },
  );

  test('shows a technician own clients, with the courses they treat and no others', async () => {
    const clinic = await server.makeClinic();
    const technicianId = await clinic.seed((em) => {
      const [aisha, tom] = [makeTechnician(em, { name: 'Aisha' }), makeTechnician(em, { name: 'Tom' })];
      const shared = makeClient(em, { name: 'Shared' });
      makeCourse(em, { client: shared, technician: aisha });
      makeCourse(em, { client: shared, technician: tom });
      makeCourse(em, { client: makeClient(em, { name: 'Only Tom’s' }), technician: tom });
      makeClient(em, { name: 'Nobody’s' });
      return aisha.id;
    });

    const own = await clinic.as({ roles: ['TECHNICIAN'], technicianId }).run(CLIENTS);
    const all = await clinic.as({ roles: ['TECHNICIAN', 'OWNER'], technicianId }).run(CLIENTS);
    const unlinked = await clinic.asRole('TECHNICIAN').run(CLIENTS);

    expect(own.data.clients.edges).toMatchObject([
      { node: { name: 'Shared', courses: [{ technicianName: 'Aisha' }] } },
    ]);
    expect(namesOf(all)).toHaveLength(3);
    expect(namesOf(unlinked)).toEqual([]);
  });

  test('finds no patient of another clinic, by name, address or cursor (openemr #7460)', async () => {
    const [ours, theirs] = [await server.makeClinic(), await server.makeClinic()];
    await theirs.seed((em) => makeClient(em, { name: 'Daniel Marsh', email: 'daniel@example.org' }));
    await ours.seed((em) => makeClient(em, { name: 'Aaron First' }));
    const theirPage = await theirs.as().run(CLIENTS);

    const searches = ['Daniel Marsh', 'daniel', 'daniel@example.org', ''];
    const found = await Promise.all(searches.map((search) => ours.as().run(CLIENTS, { search })));
    const after = await ours.as().run(CLIENTS, { after: theirPage.data.clients.pageInfo.endCursor });

    expect(found.map(namesOf)).toEqual([[], [], [], ['Aaron First']]);
    expect(namesOf(after)).toEqual([]);
  });

  test('names what is wrong with a page or a search', async () => {
    const clinic = await server.makeClinic();

    const answers = await Promise.all([
      clinic.as().run(CLIENTS, { first: 0 }),
      clinic.as().run(CLIENTS, { after: 'nonsense' }),
      clinic.as().run(CLIENTS, { search: 'x'.repeat(121) }),
    ]);

    expect(answers.map(({ errors }) => errors?.[0]?.extensions)).toMatchObject([
      { code: 'BAD_USER_INPUT', fields: [{ path: 'first' }] },
      { code: 'BAD_USER_INPUT', fields: [{ path: 'after' }] },
      { code: 'BAD_USER_INPUT', fields: [{ path: 'search' }] },
    ]);
  });

  test.each([['VISITOR'], ['CLIENT'], ['ADMIN']])('is closed to a %s', async (who) => {
    const callers = { VISITOR: server.asVisitor(), CLIENT: server.asClient(randomUUID()), ADMIN: server.asAdmin() };

    const { data, errors } = await callers[who as keyof typeof callers].run(CLIENTS);

    expect(data).toBeNull();
    expect(errors?.[0]?.extensions['code']).toBe(who === 'VISITOR' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
  });
});

describe('client', () => {
  test('shows courses, signed sessions with their gaps, and the case with what stands in its way', async () => {
    const clinic = await server.makeClinic();
    const { id } = await clinic.seed((em) => {
      const course = makeCourse(em, { technician: makeTechnician(em, { name: 'Aisha Khan' }) });
      makeSession(em, { course, number: 1, startsAt: new Date('2026-01-12T10:00:00Z') });
      makeSession(em, { course, number: 2, startsAt: new Date('2026-01-24T10:00:00Z') });
      makeSession(em, { course, number: 3, startsAt: new Date('2026-02-14T10:00:00Z'), signedAt: null });
      makePortfolioCase(em, { course, reference: 'HH-0001' });
      return course.client;
    });

    const { data, errors } = await clinic.as().run(CLIENT, { id });

    expect(errors).toBeUndefined();
    const zones = ['HAIRLINE', 'CROWN'];
    expect(data.client.courses).toEqual([
      {
        goal: 'SHAVED_LOOK',
        stage: 'NORWOOD_V',
        technicianName: 'Aisha Khan',
        sessions: [
          { number: 1, heldOn: '2026-01-12', durationMinutes: 180, daysSincePrevious: null, zones },
          { number: 2, heldOn: '2026-01-24', durationMinutes: 180, daysSincePrevious: 12, zones },
        ],
        portfolioCase: {
          reference: 'HH-0001',
          isPublished: false,
          viewerCanPublish: true,
          obstacles: [expect.stringContaining('has not agreed')],
        },
      },
    ]);
  });

  test('does not exist for another clinic, for a technician who does not treat them, or under no id', async () => {
    const [ours, theirs] = [await server.makeClinic(), await server.makeClinic()];
    const client = await theirs.seed((em) => makeClient(em));
    const otherTechnician = await theirs.seed((em) => makeTechnician(em));

    const answers = await Promise.all([
      ours.as().run(CLIENT, { id: client.id }),
      theirs.as({ roles: ['TECHNICIAN'], technicianId: otherTechnician.id }).run(CLIENT, { id: client.id }),
      ours.as().run(CLIENT, { id: randomUUID() }),
      ours.as().run(CLIENT, { id: 'not-an-id' }),
    ]);

    expect(answers).toEqual(Array(4).fill({ data: { client: null } }));
    expect((await theirs.as().run(CLIENT, { id: client.id })).data.client.name).toBe('Ada Alvarez');
  });

  test('of the same person in two clinics shows each clinic its own record only (medplum #7497)', async () => {
    const [first, second] = [await server.makeClinic(), await server.makeClinic()];
    const person = { name: 'Daniel Marsh', email: 'daniel@example.org', accountId: randomUUID() };
    const inFirst = await first.seed((em) => makeClient(em, person));
    const secondCourse = await second.seed((em) => {
      const course = makeCourse(em, { client: makeClient(em, person), accountId: person.accountId });
      makeSession(em, { course });
      return course;
    });

    const list = await first.as().run(CLIENTS, { search: 'daniel' });
    const record = await first.as().run(CLIENT, { id: inFirst.id });

    expect(list.data.clients.edges).toHaveLength(1);
    expect(record.data.client.courses).toEqual([]);
    expect(JSON.stringify([list, record])).not.toContain(secondCourse.id);
  });
});
