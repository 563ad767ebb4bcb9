import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { makeRequirementPack } from '../credential/requirement-pack.factory.ts';
import { Credential } from '../credential/credential.entity.ts';
import { makeDiary } from './diary.factory.ts';

let server: TestServer;
let clinic: TestClinic;
beforeAll(async () => {
  server = await openTestServer({ now: new Date('2026-02-16T09:00:00Z') });
  clinic = await server.makeClinic();
  await server.seed((em) => makeRequirementPack(em));
});
afterAll(() => server.close());

const DAYS = `query ($locationId: ID!, $from: Date!, $to: Date!) { openDays(locationId: $locationId, from: $from, to: $to) {
  day startsAt endsAt open { startsAt endsAt } technicians { technicianId breaks { startsAt } } } }`;
const BOOK = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename ... on OutsideHours { reason } } }`;
const LISTED = `query ($locationId: ID!, $from: Date!, $to: Date!) {
  appointments(locationId: $locationId, from: $from, to: $to) { startsAt } }`;

async function diaryIn(timeZone: string) {
  return clinic.seed(async (em) => {
    const diary = makeDiary(em, { timeZone });
    await em.flush();
    await em.nativeUpdate(Credential, { technician: diary.technician }, { expiresOn: '2026-12-31' });
    return diary;
  });
}

interface OpenDay {
  day: string;
  startsAt: string;
  endsAt: string;
  open: { startsAt: string; endsAt: string }[];
}

const hoursOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
  (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000;

describe.each([
  { timeZone: 'Europe/London', eve: '2026-03-28', day: '2026-03-29', hours: 23, before: '09:00', after: '08:00' },
  { timeZone: 'Europe/London', eve: '2026-10-24', day: '2026-10-25', hours: 25, before: '08:00', after: '09:00' },
  { timeZone: 'America/Chicago', eve: '2026-03-07', day: '2026-03-08', hours: 23, before: '15:00', after: '14:00' },
  { timeZone: 'America/Chicago', eve: '2026-10-31', day: '2026-11-01', hours: 25, before: '14:00', after: '15:00' },
  { timeZone: 'America/Chicago', eve: '2026-03-28', day: '2026-03-29', hours: 24, before: '14:00', after: '14:00' },
])('$timeZone on $day', ({ timeZone, eve, day, hours, before, after }) => {
  test(`opens at nine by its own wall, a day of ${hours} hours`, async () => {
    const { location } = await diaryIn(timeZone);

    const { data } = await clinic.as().run(DAYS, { locationId: location.id, from: eve, to: day });

    const [saturday, sunday]: [OpenDay, OpenDay] = data.openDays;
    expect([hoursOf(saturday), hoursOf(sunday)]).toEqual([24, hours]);
    expect([saturday, sunday].map(({ open }) => open[0]?.startsAt.slice(11, 16))).toEqual([before, after]);
    expect([saturday, sunday].map(({ open }) => open.map(hoursOf))).toEqual([[9], [9]]);
  });

  test('takes nine o’clock by its own wall and refuses the hour before', async () => {
    const { location, technician } = await diaryIn(timeZone);
    const nine = new Date(`${day}T${after}:00Z`);
    const book = async (startsAt: Date) => {
      const input = {
        kind: 'CONSULTATION',
        locationId: location.id,
        technicianId: technician.id,
        contact: { name: 'Hamish Low' },
        startsAt: startsAt.toISOString(),
        minutes: 60,
        idempotencyKey: randomUUID(),
      };
      return (await clinic.as().run(BOOK, { input })).data.bookAppointment;
    };

    const early = await book(new Date(nine.getTime() - 3_600_000));
    const inTime = await book(nine);
    const { data } = await clinic.as().run(LISTED, { locationId: location.id, from: day, to: day });

    expect(early).toEqual({ __typename: 'OutsideHours', reason: 'PLACE_CLOSED' });
    expect(inTime.__typename).toBe('BookAppointmentSuccess');
    expect(data.appointments).toEqual([{ startsAt: nine.toISOString() }]);
  });
});
