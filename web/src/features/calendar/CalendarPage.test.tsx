import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../../test/answers.ts';
import { renderAt } from '../../../test/renderAt.tsx';

const viewer = {
  account: { id: 'a', name: 'Dana Frost', email: 'dana@example.test' },
  isClient: false,
  isPlatformAdmin: false,
  memberships: [
    {
      clinicId: 'c1',
      clinicName: 'Northline SMP',
      clinicSlug: 'northline-smp',
      roles: ['OWNER'],
      technicianSlug: null,
    },
  ],
};
const place = {
  id: 'p1',
  name: 'Leeds',
  timeZone: 'Europe/London',
  rooms: [{ id: 'r1', name: 'Room 1' }],
  technicians: [
    { id: 't1', name: 'Aisha Khan', initials: 'AK' },
    { id: 't2', name: 'Tom Reid', initials: 'TR' },
  ],
  services: [],
};
const span = (startsAt: string, endsAt: string) => ({ startsAt, endsAt });
const ofTechnician = (technicianId: string) => ({
  technicianId,
  canBeBooked: true,
  working: [span('2026-03-16T09:00:00.000Z', '2026-03-16T18:00:00.000Z')],
  breaks: [],
  timeOff: [],
  lacking: [],
});
const monday = {
  day: '2026-03-16',
  ...span('2026-03-16T00:00:00.000Z', '2026-03-17T00:00:00.000Z'),
  open: [span('2026-03-16T09:00:00.000Z', '2026-03-16T18:00:00.000Z')],
  closureReason: null,
  technicians: [ofTechnician('t1'), ofTechnician('t2')],
};
const appointment = {
  id: 'x1',
  kind: 'SESSION',
  state: 'BOOKED',
  ...span('2026-03-16T10:00:00.000Z', '2026-03-16T13:00:00.000Z'),
  locationId: 'p1',
  technicianId: 't1',
  technicianName: 'Aisha Khan',
  roomId: 'r1',
  roomName: 'Room 1',
  clientId: 'k1',
  name: 'Leon Castellane',
  email: null,
  phone: null,
  courseId: 'c1',
  sessionNumber: 2,
  plannedSessionCount: 3,
  goal: 'CROWN',
  stage: 'NORWOOD_V',
  serviceName: null,
  note: null,
  isHeld: false,
  viewerCanChange: true,
  lacking: [],
};

const open = (answers: Answers = {}, at = '/clinic/calendar?day=2026-03-16') =>
  renderAt(at, {
    viewer,
    clinic: { slug: 'northline-smp', accentColour: null },
    calendarPlaces: [place],
    openDays: [monday],
    appointments: [appointment],
    ...answers,
  });
/** The page's chunk comes first. */
const block = () => screen.findByRole('button', { name: /^Leon Castellane, Session 2 of 3/ }, { timeout: 8_000 });
const free = { ...span('2026-03-16T14:00:00.000Z', '2026-03-16T17:00:00.000Z'), roomId: 'r1', roomName: 'Room 1' };

beforeEach(() => localStorage.clear());

describe('CalendarPage', () => {
  it('shows a column for each technician, with what is booked in words', async () => {
    open();

    expect(await block()).toHaveAccessibleName(
      'Leon Castellane, Session 2 of 3, 10:00–13:00, Room 1, Booked, Aisha Khan',
    );
    expect(screen.getByRole('region', { name: /^Tom Reid/ })).toBeInTheDocument();
    expect(screen.getByText('Times of Leeds (Europe/London)')).toBeInTheDocument();
  });

  it('moves by arrow keys once they rest, says where to, and offers to undo', async () => {
    const moved = { ...appointment, ...span('2026-03-16T10:15:00.000Z', '2026-03-16T13:15:00.000Z') };
    const { asked, user } = open({ moveAppointment: { __typename: 'MoveAppointmentSuccess', appointment: moved } });
    (await block()).focus();

    await user.keyboard('{ArrowDown}');

    expect(screen.getByText('10:15 to 13:15, Aisha Khan')).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeInTheDocument();
    const sent = asked.find(({ name }) => name === 'MoveAppointment');
    expect(sent?.variables.input).toMatchObject({
      startsAt: '2026-03-16T10:15:00.000Z',
      minutes: 180,
      technicianId: 't1',
    });
  });

  it('says why a move is refused, and offers what is free', async () => {
    const message = 'Aisha Khan is booked at 10:15. 14:00 is free.';
    const { asked, user } = open({
      moveAppointment: { __typename: 'SlotTaken', message, taken: ['TECHNICIAN'], freeTimes: [free] },
    });
    (await block()).focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');

    const dialog = within(await screen.findByRole('dialog', { name: 'Not moved' }));
    expect(dialog.getByRole('alert')).toHaveTextContent(message);
    await user.click(dialog.getByRole('button', { name: '16 Mar, 14:00' }));

    const sent = asked.filter(({ name }) => name === 'MoveAppointment').map(({ variables }) => variables.input);
    expect(sent).toMatchObject([{ minutes: 195 }, { startsAt: '2026-03-16T14:00:00.000Z', minutes: 180 }]);
  });

  it('opens a booking at the place that was clicked', async () => {
    open();
    await block();
    const lane = screen.getByRole('region', { name: /^Tom Reid/ }).querySelector('[data-column]');

    if (lane) fireEvent.pointerUp(lane, { button: 0, clientY: 74 * 2 + 20 });

    const dialog = within(await screen.findByRole('dialog', { name: 'New booking' }));
    expect(dialog.getByLabelText('Time')).toHaveValue('11:15');
    expect(dialog.getByLabelText('With')).toHaveValue('t2');
  });

  it('says when nobody can be booked, and keeps standing when the days do not come', async () => {
    open({ calendarPlaces: [] });
    expect(await screen.findByText('No place to book yet')).toBeInTheDocument();
  });

  it('lists a week, and says what is closed', async () => {
    const closed = { ...monday, appointments: [], closureReason: 'Easter' };
    open({ openDays: [closed], appointments: [] }, '/clinic/calendar?day=2026-03-16&view=list');

    expect(await screen.findByText('Closed: Easter')).toBeInTheDocument();
  });

  it('offers to try again when the days do not come', async () => {
    const failing = () => {
      throw new Error('planned');
    };
    open({ appointments: failing });

    expect(await screen.findByText('The calendar could not be loaded')).toBeInTheDocument();
  });
});
