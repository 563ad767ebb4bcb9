import { randomUUID } from 'node:crypto';
import type { Question } from './questions.ts';
import type { World } from './world.ts';

type Variables = Record<string, unknown>;

const input = (fields: Variables) => ({ input: fields });

/** A free half hour in ours, each time another: what was booked once stays booked. */
let halvesAsked = 0;
const freeHalf = () => {
  halvesAsked += 1;
  const [day, half] = [Math.floor(halvesAsked / 22) % 180, halvesAsked % 22];
  return new Date(Date.UTC(2026, 3, 1 + day, 7, 30 * half)).toISOString();
};

const booking = (fields: Variables) =>
  input({ kind: 'CONSULTATION', startsAt: freeHalf(), minutes: 30, idempotencyKey: randomUUID(), ...fields });
const oursTo = ({ ours }: World, fields: Variables = {}) => ({
  locationId: ours.place.locationId,
  technicianId: ours.lead.id,
  clientId: ours.shared.clientId,
  ...fields,
});
const moving = (fields: Variables) =>
  input({ startsAt: freeHalf(), minutes: 30, clientAgreesToTechnician: true, idempotencyKey: randomUUID(), ...fields });
const cancelling = (appointmentId: string) => input({ appointmentId, idempotencyKey: randomUUID() });
const freshAppointment = async (world: World) => {
  const { ours } = world;
  const { data } = await ours.clinic
    .as()
    .run(
      `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { ... on BookAppointmentSuccess { appointment { id } } } }`,
      booking(oursTo(world)),
    );
  return String(data.bookAppointment.appointment.id);
};
const march = (locationId: string, fields: Variables = {}) => ({
  locationId,
  from: '2026-03-16',
  to: '2026-03-29',
  ...fields,
});
const anHour = (locationId: string, fields: Variables = {}) => ({
  locationId,
  minutes: 60,
  from: '2026-03-26T08:00:00Z',
  ...fields,
});

/** What to ask of a clinic's calendar. */
export const CALENDAR_QUESTIONS = {
  calendarPlaces: { own: () => ({}) },
  openDays: {
    own: ({ ours }) => march(ours.place.locationId),
    twins: ({ theirs }) => [[march(theirs.place.locationId), march(randomUUID())]],
  },
  appointments: {
    own: ({ ours }) => march(ours.place.locationId),
    twins: ({ ours, theirs }) => [
      [march(theirs.place.locationId), march(randomUUID())],
      [
        march(ours.place.locationId, { technicianIds: [theirs.lead.id] }),
        march(ours.place.locationId, { technicianIds: [randomUUID()] }),
      ],
    ],
    withheld: ({ ours }) => [
      [
        march(ours.place.locationId, { technicianIds: [ours.second.id] }),
        march(ours.place.locationId, { technicianIds: [randomUUID()] }),
      ],
    ],
  },
  freeTimes: {
    own: ({ ours }) => anHour(ours.place.locationId),
    twins: ({ ours, theirs }) => [
      [anHour(theirs.place.locationId), anHour(randomUUID())],
      [
        anHour(ours.place.locationId, { clientId: theirs.shared.clientId }),
        anHour(ours.place.locationId, { clientId: randomUUID() }),
      ],
    ],
  },
  bookAppointment: {
    own: (world) => booking(oursTo(world)),
    twins: (world) =>
      (
        [
          ['locationId', world.theirs.place.locationId],
          ['technicianId', world.theirs.lead.id],
          ['roomId', world.theirs.place.roomId],
          ['clientId', world.theirs.shared.clientId],
          ['courseId', world.theirs.shared.courseId],
        ] as const
      ).map(([field, foreign]) => [
        booking(oursTo(world, { [field]: foreign })),
        booking(oursTo(world, { [field]: randomUUID() })),
      ]),
    withheld: (world) =>
      (
        [
          ['technicianId', world.ours.second.id],
          ['clientId', world.ours.other.clientId],
          ['courseId', world.ours.other.courseId],
        ] as const
      ).map(([field, foreign]) => [
        booking(oursTo(world, { [field]: foreign })),
        booking(oursTo(world, { [field]: randomUUID() })),
      ]),
  },
  moveAppointment: {
    own: async (world) => moving({ appointmentId: await freshAppointment(world), technicianId: world.ours.lead.id }),
    twins: ({ ours, theirs }) => [
      [
        moving({ appointmentId: theirs.shared.appointmentId, technicianId: ours.lead.id }),
        moving({ appointmentId: randomUUID(), technicianId: ours.lead.id }),
      ],
      [
        moving({ appointmentId: ours.shared.appointmentId, technicianId: theirs.lead.id }),
        moving({ appointmentId: ours.shared.appointmentId, technicianId: randomUUID() }),
      ],
    ],
    withheld: ({ ours }) => [
      [
        moving({ appointmentId: ours.other.appointmentId, technicianId: ours.lead.id }),
        moving({ appointmentId: randomUUID(), technicianId: ours.lead.id }),
      ],
    ],
  },
  cancelAppointment: {
    own: async (world) => cancelling(await freshAppointment(world)),
    twins: ({ theirs }) => [[cancelling(theirs.shared.appointmentId), cancelling(randomUUID())]],
    withheld: ({ ours }) => [[cancelling(ours.other.appointmentId), cancelling(randomUUID())]],
  },
} satisfies Record<string, Question>;
