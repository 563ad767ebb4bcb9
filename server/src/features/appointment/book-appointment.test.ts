import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, openTestServer, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { makeRequirementPack } from '../credential/requirement-pack.factory.ts';
import { makeDiary, type TestDiary } from './diary.factory.ts';

let server: TestServer;
let clinic: TestClinic;
beforeAll(async () => {
  server = await openTestServer();
  clinic = await server.makeClinic();
  await server.seed((em) => makeRequirementPack(em));
});
afterAll(() => server.close());

const BOOK = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename
  ... on Problem { message }
  ... on BookAppointmentSuccess { appointment { id kind name startsAt endsAt sessionNumber roomName state isHeld viewerCanChange } }
  ... on SlotTaken { taken freeTimes { startsAt roomId } }
  ... on OutsideHours { reason canBeIgnored freeTimes { startsAt } }
  ... on BookingPapersLacking { day lacking { type reason } }
  ... on BookedThingNotFound { field } } }`;

const diaryOf = () => clinic.seed((em) => makeDiary(em));

const wish = ({ technician, location, room }: TestDiary, given: Record<string, unknown> = {}) => ({
  kind: 'CONSULTATION',
  locationId: location.id,
  technicianId: technician.id,
  roomId: room.id,
  contact: { name: 'Hamish Low', email: 'hamish@example.org' },
  startsAt: '2026-03-23T10:00:00Z',
  minutes: 60,
  idempotencyKey: randomUUID(),
  ...given,
});

async function book(input: Record<string, unknown>, caller: Caller = clinic.as()) {
  const { data, errors } = await caller.run(BOOK, { input });
  return data?.bookAppointment ?? errors;
}

describe('booking', () => {
  test('takes a first consultation of somebody without a record', async () => {
    const diary = await diaryOf();

    const { appointment } = await book(wish(diary));

    expect(appointment).toMatchObject({
      kind: 'CONSULTATION',
      name: 'Hamish Low',
      startsAt: '2026-03-23T10:00:00.000Z',
      endsAt: '2026-03-23T11:00:00.000Z',
      roomName: 'Room 1',
      viewerCanChange: true,
    });
  });

  test('numbers a session after those recorded and booked', async () => {
    const diary = await diaryOf();
    const session = { kind: 'SESSION', courseId: diary.course.id, contact: null };

    const first = await book(wish(diary, session));
    const second = await book(wish(diary, { ...session, startsAt: '2026-03-24T10:00:00Z' }));

    expect([first, second].map((answer) => answer.appointment.sessionNumber)).toEqual([2, 3]);
    expect(first.appointment.name).toBe('Ada Alvarez');
  });

  test('books once for the same key, and refuses the key for something else', async () => {
    const diary = await diaryOf();
    const [input, sender] = [wish(diary), clinic.as()];

    const [first, again] = [await book(input, sender), await book(input, sender)];
    const other = await book({ ...input, minutes: 90 }, sender);

    expect(again.appointment.id).toBe(first.appointment.id);
    expect(other.__typename).toBe('IdempotencyKeyReused');
  });

  test('refuses a technician, a room and a client who have something else, with times that are free', async () => {
    const diary = await diaryOf();
    const withClient = { clientId: diary.course.client.id, contact: null };
    await book(wish(diary, withClient));
    const overlapping = { startsAt: '2026-03-23T10:30:00Z' };

    const sameTechnician = await book(wish(diary, { ...overlapping, roomId: diary.otherRoom.id }));
    const sameRoom = await book(wish(diary, { ...overlapping, technicianId: diary.other.id }));
    const sameClient = await book(
      wish(diary, { ...overlapping, ...withClient, technicianId: diary.other.id, roomId: diary.otherRoom.id }),
    );

    expect([sameTechnician, sameRoom, sameClient].map(({ taken }) => taken)).toEqual([
      ['TECHNICIAN'],
      ['ROOM'],
      ['CLIENT'],
    ]);
    expect(sameTechnician.message).toBe('Noor Haddad is booked at 10:30. 11:00 is free.');
    expect(sameTechnician.freeTimes[0].startsAt).toBe('2026-03-23T11:00:00.000Z');
    const offered = await book(wish(diary, { startsAt: sameTechnician.freeTimes[0].startsAt }));
    expect(offered.__typename).toBe('BookAppointmentSuccess');
  });

  test('lets one follow the other without a gap, and a cancelled time be taken again', async () => {
    const diary = await diaryOf();
    const first = await book(wish(diary));
    const cancel = `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename } }`;

    const next = await book(wish(diary, { startsAt: '2026-03-23T11:00:00Z' }));
    const input = { appointmentId: first.appointment.id, idempotencyKey: randomUUID() };
    await clinic.as().run(cancel, { input });
    const again = await book(wish(diary));

    expect([next, again].map(({ __typename }) => __typename)).toEqual([
      'BookAppointmentSuccess',
      'BookAppointmentSuccess',
    ]);
  });
});

describe('hours', () => {
  const reasonFor = async (diary: TestDiary, given: Record<string, unknown>) => (await book(wish(diary, given))).reason;

  test('refuses what is over, closed, on a day of closure, in a break, and while the technician is away', async () => {
    const diary = await diaryOf();

    const reasons = [
      await reasonFor(diary, { startsAt: '2026-03-13T10:00:00Z' }),
      await reasonFor(diary, { startsAt: '2026-03-23T18:00:00Z' }),
      await reasonFor(diary, { startsAt: '2026-04-03T10:00:00Z' }),
      await reasonFor(diary, { startsAt: '2026-03-23T12:30:00Z' }),
      await reasonFor(diary, { startsAt: '2026-04-14T10:00:00Z' }),
    ];

    expect(reasons).toEqual(['PAST', 'PLACE_CLOSED', 'CLOSURE', 'NOT_WORKING', 'TIME_OFF']);
  });

  test('lets the desk book outside hours on purpose, but not a technician, and never into the past', async () => {
    const diary = await diaryOf();
    const evening = { startsAt: '2026-03-23T18:00:00Z', ignoresHours: true };
    const technician = clinic.as({ roles: ['TECHNICIAN'], technicianId: diary.technician.id });

    const answers = [
      await book(wish(diary, evening), clinic.asRole('FRONT_DESK')),
      await book(wish(diary, { ...evening, startsAt: '2026-03-24T18:00:00Z' }), technician),
      await book(wish(diary, { ...evening, startsAt: '2026-03-13T10:00:00Z' })),
    ];

    expect(answers.map(({ __typename, canBeIgnored }) => [__typename, canBeIgnored])).toEqual([
      ['BookAppointmentSuccess', undefined],
      ['OutsideHours', false],
      ['OutsideHours', false],
    ]);
  });
});

describe('papers', () => {
  test('refuse somebody without them, by name of the paper', async () => {
    const diary = await diaryOf();

    const answer = await book(wish(diary, { technicianId: diary.trainee.id, ignoresHours: true }));

    expect(answer).toMatchObject({
      __typename: 'BookingPapersLacking',
      message: 'Ben Marsh cannot be booked on 23 March 2026: liability insurance is not on file.',
      lacking: [{ type: 'LIABILITY_INSURANCE', reason: 'MISSING' }],
    });
  });

  test('refuse a day after their end today already, and hold what was booked before they lapsed', async () => {
    const diary = await diaryOf();
    const lastDay = await book(wish(diary, { startsAt: '2026-09-30T10:00:00Z' }));

    const dayAfter = await book(wish(diary, { startsAt: '2026-10-01T10:00:00Z' }));

    expect(lastDay.appointment.isHeld).toBe(false);
    expect(dayAfter).toMatchObject({ day: '2026-10-01', lacking: [{ reason: 'LAPSED' }] });
  });
});

describe('roles', () => {
  test('let technicians book themselves, and nobody without a part in the clinic', async () => {
    const diary = await diaryOf();
    const technician = clinic.as({ roles: ['TECHNICIAN'], technicianId: diary.technician.id });

    const own = await book(wish(diary), technician);
    const others = await book(wish(diary, { technicianId: diary.other.id }), technician);
    const client = await server.asClient(randomUUID()).run(BOOK, { input: wish(diary) });
    const visitor = await server.asVisitor().run(BOOK, { input: wish(diary) });

    expect(own.__typename).toBe('BookAppointmentSuccess');
    expect(others).toMatchObject({ __typename: 'BookedThingNotFound', field: 'technicianId' });
    expect([client, visitor].map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual([
      'FORBIDDEN',
      'UNAUTHENTICATED',
    ]);
  });

  test('find nothing of another clinic', async () => {
    const diary = await diaryOf();
    const elsewhere = await server.makeClinic();

    const answer = await book(wish(diary), elsewhere.as());

    expect(answer).toMatchObject({ __typename: 'BookedThingNotFound', field: 'locationId' });
  });
});

test('the database refuses an overlap that did not come through the service', async () => {
  const diary = await diaryOf();
  await book(wish(diary));

  const outcomes = await Promise.all(
    [
      [diary.technician.id, null],
      [diary.other.id, diary.room.id],
    ].map(([technicianId, roomId]) =>
      clinic
        .seed((em) =>
          em.execute(
            `insert into appointment (clinic_id, id, kind, technician_id, location_id, room_id, contact_name, starts_at, ends_at, booked_at)
            values (?, ?, 'CONSULTATION', ?, ?, ?, 'X', '2026-03-23T10:45:00Z', '2026-03-23T11:45:00Z', now())`,
            [clinic.id, randomUUID(), technicianId, diary.location.id, roomId],
          ),
        )
        .then(
          () => 'written',
          (error: Error & { code?: string }) => error.code,
        ),
    ),
  );

  expect(outcomes).toEqual(['23P01', '23P01']);
});
