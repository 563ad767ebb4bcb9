import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Client } from '../../src/features/client/client.entity.ts';
import { makeClient } from '../../src/features/client/client.factory.ts';
import { makeConsent } from '../../src/features/consent/consent.factory.ts';
import { Course } from '../../src/features/course/course.entity.ts';
import { makeCourse } from '../../src/features/course/course.factory.ts';
import { Enquiry } from '../../src/features/enquiry/enquiry.entity.ts';
import { makeEnquiry } from '../../src/features/enquiry/enquiry.factory.ts';
import { makePublication } from '../../src/features/portfolio/publication.factory.ts';
import { makeCaseCard } from '../../src/features/portfolio/case-card.factory.ts';
import { makeReview } from '../../src/features/review/review.factory.ts';
import { makeTechnician } from '../../src/features/staff/technician.factory.ts';
import { onServer } from '../../src/platform/database/ensure-database.ts';
import { openTestServer, type TestClinic, type TestServer } from '../test-server.ts';

let server: TestServer;
let ours: TestClinic;
let theirs: TestClinic;
/** Treated in both clinics. */
const account = randomUUID();
beforeAll(async () => {
  server = await openTestServer({ resolvers: [] });
  [ours, theirs] = [await server.makeClinic(), await server.makeClinic()];
  for (const clinic of [ours, theirs])
    await clinic.seed((em) => {
      const course = makeCourse(em, {
        client: makeClient(em, { name: 'In two clinics', accountId: account }),
        accountId: account,
      });
      makeConsent(em, { course });
      makeReview(em, { course });
      const publication = makePublication(em);
      makeCaseCard(em, { publication });
      makeEnquiry(em);
    });
});
afterAll(() => server.close());

const member = (clinic: TestClinic) => ({ clinicId: clinic.id, accountId: randomUUID() });
const superuser = <Row extends object>(text: string, values: unknown[] = []) =>
  onServer(server.ownerUrl, async (client) => (await client.query<Row>(text, values)).rows);

/** How many rows a statement changed. */
const countOf = async (em: EntityManager, statement: string, values: unknown[] = []): Promise<number> =>
  (await em.execute<{ affectedRows: number }>(statement, values, 'run')).affectedRows;

describe('a member', () => {
  test('sees one clinic through entities, with filters switched off, and in raw SQL', async () => {
    const seen = await server.scopes.inClinic(member(ours), async (em) => ({
      entities: (await em.find(Course, {})).map((course) => course.clinic.id),
      unfiltered: (await em.find(Course, {}, { filters: false })).map((course) => course.clinic.id),
      named: await em.find(Course, { clinic: theirs.id }, { filters: false }),
      raw: (await em.execute<{ id: string }[]>('select distinct clinic_id as id from course')).map((row) => row.id),
      builder: await em.createQueryBuilder(Client).where({ clinic: theirs.id }).getResult(),
      clinics: (await em.execute<{ id: string }[]>('select id from clinic')).map((row) => row.id),
    }));

    expect(new Set(seen.entities)).toEqual(new Set([ours.id]));
    expect(new Set(seen.unfiltered)).toEqual(new Set([ours.id]));
    expect(seen.raw).toEqual([ours.id]);
    expect(seen.clinics).toEqual([ours.id]);
    expect([seen.named, seen.builder]).toEqual([[], []]);
  });

  test('writes no record into another clinic, by entity or by raw SQL', async () => {
    const id = randomUUID();
    const attempts = [
      server.scopes.inClinic(member(ours), async (em) => {
        makeClient(em, { clinic: theirs.id, id });
      }),
      server.scopes.inClinic(member(ours), (em) =>
        em.execute(
          `insert into client (clinic_id, id, name, sex, skin_tone, hair_colour) values (?, ?, 'x', 'MALE', 'I', 'GREY')`,
          [theirs.id, id],
        ),
      ),
    ];

    const outcomes = await Promise.allSettled(attempts);

    expect(outcomes.map((outcome) => outcome.status === 'rejected' && String(outcome.reason))).toEqual([
      expect.stringContaining('row-level security'),
      expect.stringContaining('row-level security'),
    ]);
    expect(await superuser('select 1 from client where id = $1', [id])).toEqual([]);
  });

  test('moves no record into another clinic, and changes or removes none there', async () => {
    const before = await superuser('select * from client order by id');

    const [changed, removed] = await server.scopes.inClinic(member(ours), async (em) => [
      await countOf(em, 'update client set name = name where clinic_id = ?', [theirs.id]),
      await countOf(em, 'delete from case_card where clinic_id = ?', [theirs.id]),
    ]);
    const moving = server.scopes.inClinic(member(ours), (em) =>
      em.execute('update client set clinic_id = ? where clinic_id = ?', [theirs.id, ours.id]),
    );

    await expect(moving).rejects.toThrow('row-level security');
    expect([changed, removed]).toEqual([0, 0]);
    expect(await superuser('select * from client order by id')).toEqual(before);
  });

  test('cannot empty a table', async () => {
    const emptying = server.scopes.inClinic(member(ours), (em) => em.execute('truncate idempotency_key'));

    await expect(emptying).rejects.toThrow('permission denied');
  });

  test('changes what another clinic published neither as a member nor by naming its key', async () => {
    const before = await superuser('select * from case_card order by id');

    const changed = await server.scopes.inClinic(member(ours), (em) =>
      countOf(em, `update case_card set card = '{}' where clinic_id = ?`, [theirs.id]),
    );
    const taking = server.scopes.inClinic(member(ours), (em) =>
      em.execute('update case_card set clinic_id = ? where clinic_id = ?', [theirs.id, ours.id]),
    );

    await expect(taking).rejects.toThrow('row-level security');
    expect(changed).toBe(0);
    expect(await superuser('select * from case_card order by id')).toEqual(before);
  });

  test('refers to nothing of another clinic', async () => {
    const technician = await theirs.seed((em) => makeTechnician(em));

    const referring = server.scopes.inClinic(member(ours), (em) =>
      em.execute('update course set technician_id = ?', [technician.id]),
    );

    await expect(referring).rejects.toThrow('foreign key');
  });
});

describe('a client', () => {
  test('sees own records in both clinics, and nobody else’s', async () => {
    const rows = await server.scopes.asClient({ accountId: account }, async (em) => ({
      clients: await em.execute<{ clinic_id: string; account_id: string }[]>('select * from client'),
      courses: await em.find(Course, {}),
      enquiries: await em.find(Enquiry, {}),
    }));

    expect(rows.clients.map((row) => row.clinic_id).toSorted()).toEqual([ours.id, theirs.id].toSorted());
    expect(rows.clients.every((row) => row.account_id === account)).toBe(true);
    expect(rows.courses).toHaveLength(2);
    expect(rows.enquiries).toEqual([]);
  });

  test('writes nowhere without naming a clinic', async () => {
    const attempts = await Promise.all([
      server.scopes.asClient({ accountId: account }, (em) => countOf(em, 'update review set day_three_score = 1', [])),
      server.scopes.asClient({ accountId: account }, (em) =>
        countOf(em, 'update consent set withdrawn_at = now()', []),
      ),
    ]);
    const inserting = server.scopes.asClient({ accountId: account }, (em) =>
      em.execute(`insert into review (clinic_id, id, account_id, course_id, technician_id, written_on)
        select clinic_id, gen_random_uuid(), account_id, id, technician_id, now() from course`),
    );

    expect(attempts).toEqual([0, 0]);
    await expect(inserting).rejects.toThrow('row-level security');
  });

  test('writes own rows of the clinic named, and only those', async () => {
    const changed = await server.scopes.asClient({ accountId: account, clinicId: ours.id }, (em) =>
      countOf(em, 'update review set day_three_score = 4', []),
    );

    const scores = await superuser<{ clinic_id: string; day_three_score: number }>(
      'select clinic_id, day_three_score from review where account_id = $1',
      [account],
    );
    expect(changed).toBe(1);
    expect(scores.find((row) => row.clinic_id === ours.id)?.day_three_score).toBe(4);
    expect(scores.find((row) => row.clinic_id === theirs.id)?.day_three_score).toBe(5);
  });

  test('moves no own row from one clinic to another, and gives none away', async () => {
    const attempts = [
      server.scopes.asClient({ accountId: account, clinicId: theirs.id }, (em) =>
        countOf(em, 'update review set clinic_id = ? where clinic_id = ?', [theirs.id, ours.id]),
      ),
      server.scopes.asClient({ accountId: account, clinicId: ours.id }, (em) =>
        countOf(em, 'update review set clinic_id = ?', [theirs.id]),
      ),
      server.scopes.asClient({ accountId: account, clinicId: ours.id }, (em) =>
        countOf(em, 'update review set account_id = ?', [randomUUID()]),
      ),
    ];

    const [moved, pushed, given] = await Promise.allSettled(attempts);

    expect(moved).toMatchObject({ status: 'fulfilled', value: 0 });
    expect(String(pushed?.status === 'rejected' && pushed.reason)).toContain('row-level security');
    expect(String(given?.status === 'rejected' && given.reason)).toContain('row-level security');
  });

  test('of one account sees nothing of another account', async () => {
    const rows = await server.scopes.asClient({ accountId: randomUUID() }, async (em) => [
      await em.execute('select 1 from client'),
      await em.execute('select 1 from consent'),
      await em.execute('select 1 from membership'),
    ]);

    expect(rows).toEqual([[], [], []]);
  });

  test('is known to each clinic by its own record alone', async () => {
    const [inOurs, inTheirs] = await Promise.all(
      [ours, theirs].map((clinic) =>
        server.scopes.inClinic(member(clinic), (em) =>
          em.execute<{ clinic_id: string }[]>('select clinic_id from client where account_id = ?', [account]),
        ),
      ),
    );

    expect(inOurs).toEqual([{ clinic_id: ours.id }]);
    expect(inTheirs).toEqual([{ clinic_id: theirs.id }]);
  });
});

describe('a visitor', () => {
  test('reads what was published, by all clinics, and nothing else', async () => {
    const tables = await superuser<{ name: string }>(
      `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    );

    const readable: string[] = [];
    for (const { name } of tables)
      await server.scopes
        .asVisitor((em) => em.execute(`select 1 from "${name}" limit 1`))
        .then(
          () => readable.push(name),
          (error: Error) => expect(error.message).toContain('permission denied'),
        );

    expect(readable).toEqual([
      'case_card',
      'case_facet',
      'clinic_public',
      'idempotency_key',
      'measured_value',
      'public_photo',
      'requirement_pack',
      'technician_public',
      'withdrawn_case',
    ]);
  });

  test('sees nothing of a clinic without naming it, and no answer kept for others', async () => {
    await ours.seed((em) =>
      em.execute(
        `insert into idempotency_key (clinic_id, id, operation, key_hash, request_hash, answer, created_at)
        select id, gen_random_uuid(), 'x', 'x', 'x', '{}', now() from clinic`,
      ),
    );

    const seen = await server.scopes.asVisitor((em) => em.execute('select * from idempotency_key'));
    const elsewhere = await server.scopes.asVisitor((em) => em.execute('select * from idempotency_key'), {
      clinicId: theirs.id,
    });

    expect([seen, elsewhere]).toEqual([[], []]);
  });

  test('hands an enquiry in to the clinic named, and to no other', async () => {
    const technician = await ours.seed((em) => makeTechnician(em));
    const send = (clinicId: string, where?: { clinicId: string }) =>
      server.scopes.asVisitor(
        (em) =>
          countOf(
            em,
            `insert into enquiry (clinic_id, id, reference, technician_id, name, email, sent_at)
            values (?, ?, ?, ?, 'A', 'a@example.org', now())`,
            [clinicId, randomUUID(), randomUUID(), technician.id],
          ),
        where,
      );

    const sent = await send(ours.id, { clinicId: ours.id });
    const refused = await Promise.allSettled([send(ours.id), send(ours.id, { clinicId: theirs.id })]);

    expect(sent).toBe(1);
    expect(refused.map((outcome) => outcome.status === 'rejected' && String(outcome.reason))).toEqual([
      expect.stringContaining('row-level security'),
      expect.stringContaining('row-level security'),
    ]);
  });

  test('reads no enquiry, not even in the clinic named, not even by asking for it back', async () => {
    const technician = await ours.seed((em) => makeTechnician(em));
    const reading = server.scopes.asVisitor((em) => em.execute('select * from enquiry'), { clinicId: ours.id });
    const returning = server.scopes.asVisitor(
      (em) =>
        em.execute(
          `insert into enquiry (clinic_id, id, reference, technician_id, name, email, sent_at)
          values (?, ?, ?, ?, 'A', 'a@example.org', now()) returning *`,
          [ours.id, randomUUID(), randomUUID(), technician.id],
        ),
      { clinicId: ours.id },
    );

    const refusals = await Promise.allSettled([reading, returning]);
    expect(refusals.map((refusal) => refusal.status === 'rejected' && String(refusal.reason))).toEqual([
      expect.stringContaining('permission denied'),
      expect.stringContaining('permission denied'),
    ]);
  });
});

describe('platform staff', () => {
  test.each([
    'client',
    'course',
    'session',
    'consent',
    'photo',
    'enquiry',
    'enquiry_message',
    'review',
    'portfolio_case',
    'membership',
  ])('reaches no row of %s', async (table) => {
    const reading = server.scopes.asAdmin({ accountId: randomUUID(), reason: 'test' }, (em) =>
      em.execute(`select 1 from ${table}`),
    );

    await expect(reading).rejects.toThrow('permission denied');
  });
});

describe('a job', () => {
  test('sees all clinics, or the one it names', async () => {
    const clinicsSeen = async (where?: { clinicId: string }) => {
      const rows = await server.scopes.asJob(
        'test',
        (em) => em.execute<{ id: string }[]>('select distinct clinic_id as id from course'),
        where,
      );
      return rows.map((row) => row.id).toSorted();
    };

    expect(await clinicsSeen()).toEqual([ours.id, theirs.id].toSorted());
    expect(await clinicsSeen({ clinicId: theirs.id })).toEqual([theirs.id]);
  });

  test('that names a clinic changes nothing that another published', async () => {
    const before = await superuser('select * from case_card order by id');

    const outcome = await server.scopes.asJob(
      'test',
      async (em) => [
        await countOf(em, 'delete from case_card where clinic_id = ?', [theirs.id]),
        await countOf(em, 'update case_card set is_counted = false where clinic_id = ?', [theirs.id]),
      ],
      { clinicId: ours.id },
    );

    expect(outcome).toEqual([0, 0]);
    expect(await superuser('select * from case_card order by id')).toEqual(before);
  });
});
