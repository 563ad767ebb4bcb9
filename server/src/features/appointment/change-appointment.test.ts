import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, openTestServer, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { makeRequirementPack } from '../credential/requirement-pack.factory.ts';
import { makeAppointment } from './appointment.factory.ts';
import { makeDiary } from './diary.factory.ts';

let server: TestServer;
let clinic: TestClinic;
beforeAll(async () => {
  server = await openTestServer();
  clinic = await server.makeClinic();
  await server.seed((em) => makeRequirementPack(em));
});
afterAll(() => server.close());

const MOVE = `mutation ($input: MoveAppointmentInput!) { moveAppointment(input: $input) { __typename
  ... on Problem { message }
  ... on MoveAppointmentSuccess { appointment { id startsAt endsAt technicianName roomName } }
  ... on SlotTaken { taken freeTimes { startsAt } }
  ... on OutsideHours { reason } } }`;
const CANCEL = `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename
  ... on CancelAppointmentSuccess { appointment { state viewerCanChange } } } }`;

async function booked() {
  return clinic.seed((em) => {
    const diary = makeDiary(em);
    const { technician, location, room, course } = diary;
    const appointment = makeAppointment(em, { technician, location, room, client: course.client });
    const later = makeAppointment(em, { technician, location, startsAt: new Date('2026-03-23T14:00:00Z') });
    return { ...diary, appointment, later };
  });
}

type Booked = Awaited<ReturnType<typeof booked>>;

const target = ({ appointment, technician, room }: Booked, given: Record<string, unknown> = {}) => ({
  appointmentId: appointment.id,
  technicianId: technician.id,
  roomId: room.id,
  startsAt: '2026-03-23T10:15:00Z',
  minutes: 60,
  idempotencyKey: randomUUID(),
  ...given,
});

async function move(input: Record<string, unknown>, caller: Caller = clinic.as()) {
  const { data, errors } = await caller.run(MOVE, { input });
  return data?.moveAppointment ?? errors;
}

async function cancel(appointmentId: string, caller: Caller = clinic.as()) {
  const { data } = await caller.run(CANCEL, { input: { appointmentId, idempotencyKey: randomUUID() } });
  return data.cancelAppointment;
}

describe('moving', () => {
  test('goes to another time over its own old one, and another length', async () => {
    const all = await booked();

    const { appointment } = await move(target(all, { minutes: 90, roomId: all.otherRoom.id }));

    expect(appointment).toMatchObject({
      startsAt: '2026-03-23T10:15:00.000Z',
      endsAt: '2026-03-23T11:45:00.000Z',
      roomName: 'Room 2',
    });
  });

  test('is refused onto another appointment, by a resize too, and leaves everything as it was', async () => {
    const all = await booked();

    const onto = await move(target(all, { startsAt: '2026-03-23T13:30:00Z' }));
    const into = await move(target(all, { startsAt: '2026-03-23T13:15:00Z', minutes: 90 }));
    const outside = await move(target(all, { startsAt: '2026-03-23T17:30:00Z' }));
    const back = await move(target(all, { startsAt: '2026-03-23T10:00:00Z' }));

    expect([onto.taken, into.taken, outside.reason]).toEqual([['TECHNICIAN'], ['TECHNICIAN'], 'PLACE_CLOSED']);
    expect(onto.freeTimes[0].startsAt).toBe('2026-03-23T15:00:00.000Z');
    expect(back.__typename).toBe('MoveAppointmentSuccess');
  });

  test('to another technician needs the client’s yes and that technician’s papers', async () => {
    const all = await booked();
    const toOther = { technicianId: all.other.id };

    const asked = await move(target(all, toOther));
    const agreed = await move(target(all, { ...toOther, clientAgreesToTechnician: true }));
    const toTrainee = await move(target(all, { technicianId: all.trainee.id, clientAgreesToTechnician: true }));

    expect(asked.message).toContain('Noor Haddad was promised to this client.');
    expect(agreed.appointment.technicianName).toBe('Aisha Rahman');
    expect(toTrainee.__typename).toBe('BookingPapersLacking');
  });

  test('is not for another technician, another clinic, or what is over', async () => {
    const all = await booked();
    const other = clinic.as({ roles: ['TECHNICIAN'], technicianId: all.other.id });
    const elsewhere = await server.makeClinic();

    const refused = [await move(target(all), other), await move(target(all), elsewhere.as())];
    await clinic.seed((em) => em.execute(`update appointment set state = 'DONE' where id = ?`, [all.appointment.id]));
    refused.push(await move(target(all)));

    expect(refused.map(({ __typename }) => __typename)).toEqual([
      'AppointmentNotFound',
      'AppointmentNotFound',
      'ActionNotAllowed',
    ]);
  });
});

describe('cancelling', () => {
  test('ends it once; a cancelled one is not cancelled again or moved', async () => {
    const all = await booked();

    const first = await cancel(all.appointment.id);
    const again = await cancel(all.appointment.id);
    const moved = await move(target(all));

    expect(first.appointment).toEqual({ state: 'CANCELLED', viewerCanChange: false });
    expect([again.__typename, moved.__typename]).toEqual(['ActionNotAllowed', 'ActionNotAllowed']);
  });

  test('is not for somebody else’s technician', async () => {
    const all = await booked();
    const other = clinic.as({ roles: ['TECHNICIAN'], technicianId: all.other.id });

    expect((await cancel(all.appointment.id, other)).__typename).toBe('AppointmentNotFound');
  });
});

describe('the calendar', () => {
  const SHOWN = `query ($locationId: ID!) { calendarPlaces { id technicians { name } rooms { name } }
    appointments(locationId: $locationId, from: "2026-03-23", to: "2026-03-23") { name isHeld lacking { reason } }
    freeTimes(locationId: $locationId, minutes: 180, from: "2026-03-23T08:00:00Z", limit: 3) { startsAt technicianName roomName } }`;

  test('shows the desk everything, and a technician only their own', async () => {
    const all = await booked();
    const locationId = all.location.id;

    const desk = await clinic.asRole('FRONT_DESK').run(SHOWN, { locationId });
    const other = await clinic.as({ roles: ['TECHNICIAN'], technicianId: all.other.id }).run(SHOWN, { locationId });

    const here = (answer: typeof desk) =>
      answer.data.calendarPlaces.find(({ id }: { id: string }) => id === locationId).technicians;
    expect(desk.data.appointments.map(({ name }: { name: string }) => name)).toEqual(['Ada Alvarez', 'Hamish Low']);
    expect(here(desk)).toHaveLength(3);
    expect(other.data.appointments).toEqual([]);
    expect(here(other)).toEqual([{ name: 'Aisha Rahman' }]);
  });

  test('offers whoever is free, in a room that is', async () => {
    const all = await booked();

    const { data } = await clinic.as().run(SHOWN, { locationId: all.location.id });

    expect(data.freeTimes).toEqual([
      { startsAt: '2026-03-23T09:00:00.000Z', technicianName: 'Aisha Rahman', roomName: 'Room 2' },
      { startsAt: '2026-03-23T13:00:00.000Z', technicianName: 'Aisha Rahman', roomName: 'Room 1' },
      { startsAt: '2026-03-23T13:30:00.000Z', technicianName: 'Aisha Rahman', roomName: 'Room 1' },
    ]);
  });

  test('holds what was booked when the papers have lapsed since', async () => {
    const all = await booked();
    await clinic.seed((em) =>
      em.execute(`update credential set expires_on = '2026-03-22' where technician_id = ?`, [all.technician.id]),
    );

    const { data } = await clinic.as().run(SHOWN, { locationId: all.location.id });

    expect(data.appointments[0]).toEqual({ name: 'Ada Alvarez', isHeld: true, lacking: [{ reason: 'LAPSED' }] });
  });
});
