import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestClinic, type TestServer } from '../../../test/test-server.ts';
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

const SECONDS_MAX = 120;
const ANSWER = `{ __typename ... on SlotTaken { taken freeTimes { startsAt } }
  ... on BookAppointmentSuccess { appointment { id } } }`;
const BOOK = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) ${ANSWER} }`;
const MOVE = `mutation ($input: MoveAppointmentInput!) { moveAppointment(input: $input) { __typename } }`;

const wish = ({ technician, location, room }: TestDiary, given: Record<string, unknown> = {}) => ({
  kind: 'CONSULTATION',
  locationId: location.id,
  technicianId: technician.id,
  roomId: room.id,
  contact: { name: 'Hamish Low' },
  startsAt: '2026-03-23T10:00:00Z',
  minutes: 60,
  idempotencyKey: randomUUID(),
  ...given,
});

const OVERLAPS = `select count(*)::int count from appointment a join appointment b on a.clinic_id = b.clinic_id and a.id < b.id
  and a.state <> 'CANCELLED' and b.state <> 'CANCELLED' and a.starts_at < b.ends_at and b.starts_at < a.ends_at
  and (a.technician_id = b.technician_id or a.room_id = b.room_id or a.client_id = b.client_id)`;
const deadlocks = () =>
  server.seed((em) =>
    em.execute<{ deadlocks: string }[]>('select deadlocks from pg_stat_database where datname = current_database()'),
  );

/** Everybody at once, as far as connections go: a request that finds none waits for one. */
async function atOnce<Answer>(count: number, ask: (index: number) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  const sender = async () => {
    for (let index = next++; index < count; index = next++) answers.push(await ask(index));
  };
  await Promise.all(Array.from({ length: 100 }, sender));
  return answers;
}

test(
  '1,000 bookings of one time at once have one winner, and every loser is told what is free',
  async () => {
    const diary = await clinic.seed((em) => makeDiary(em));
    const desks = ['OWNER', 'MANAGER', 'FRONT_DESK'] as const;

    const answers = await atOnce(1_000, (index) =>
      clinic.asRole(desks[index % 3] ?? 'OWNER').run(BOOK, { input: wish(diary) }),
    );

    const kinds = Object.groupBy(answers, ({ data }) => data?.bookAppointment.__typename ?? 'none');
    expect(Object.entries(kinds).map(([kind, of]) => [kind, of?.length])).toEqual(
      expect.arrayContaining([
        ['BookAppointmentSuccess', 1],
        ['SlotTaken', 999],
      ]),
    );
    const told = (kinds['SlotTaken'] ?? []).map(({ data }) => data.bookAppointment.freeTimes[0]?.startsAt);
    expect(new Set(told)).toEqual(new Set(['2026-03-23T11:00:00.000Z']));
  },
  SECONDS_MAX * 1_000,
);

test(
  'bookings and moves over each other leave no overlap, and nobody meets a deadlock or an error',
  async () => {
    const diary = await clinic.seed((em) => makeDiary(em));
    const before = await deadlocks();
    const technicians = [diary.technician.id, diary.other.id];
    const rooms = [diary.room.id, diary.otherRoom.id];
    const slotOf = (index: number) => ({
      technicianId: technicians[index % 2],
      roomId: rooms[Math.floor(index / 2) % 2],
      startsAt: new Date(Date.UTC(2026, 2, 24 + (index % 3), 9, 15 * (index % 7))).toISOString(),
      minutes: [30, 45, 60, 90][index % 4],
    });
    const booked: string[] = [];

    const answers = await atOnce(400, async (index) => {
      const appointmentId = booked[index % Math.max(booked.length, 1)];
      if (index % 3 === 0 && appointmentId) {
        const input = { ...slotOf(index), appointmentId, clientAgreesToTechnician: true, idempotencyKey: randomUUID() };
        const { data, errors } = await clinic.as().run(MOVE, { input });
        return data?.moveAppointment.__typename ?? JSON.stringify(errors);
      }
      const person = index % 4 === 0 ? { clientId: diary.course.client.id, contact: null } : {};
      const { data, errors } = await clinic.as().run(BOOK, { input: wish(diary, { ...slotOf(index), ...person }) });
      if (data?.bookAppointment.appointment) booked.push(data.bookAppointment.appointment.id);
      return data?.bookAppointment.__typename ?? JSON.stringify(errors);
    });

    const [found] = await clinic.seed((em) => em.execute<{ count: number }[]>(OVERLAPS));
    expect(found?.count).toBe(0);
    const expected = ['BookAppointmentSuccess', 'MoveAppointmentSuccess', 'SlotTaken'];
    expect(answers.filter((answer) => !expected.includes(answer))).toEqual([]);
    expect(booked.length).toBeGreaterThan(6);
    expect(await deadlocks()).toEqual(before);
  },
  SECONDS_MAX * 1_000,
);
