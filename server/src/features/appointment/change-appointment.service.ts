import type { AppointmentState } from '@stipple/contract';
import { reaches } from '../../platform/access/permission-table.ts';
import { ActionNotAllowed } from '../../platform/graphql/action-not-allowed.ts';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { answerOnce } from '../../platform/tenancy/answer-once.ts';
import { canChangeAppointment } from './appointment.access.ts';
import { AppointmentNotFound, BookedThingNotFound, TechnicianChangeNotAgreed } from './appointment.problems.ts';
import { spanOf } from './spans.ts';
import { CONFLICT, conflictValues, lockAppointment, takeSlot, type WantedSlot } from './take-slot.service.ts';

/** Where an appointment goes, whole: a resize keeps the start, a move the length. */
export interface AppointmentMove {
  appointmentId: string;
  technicianId: string;
  roomId?: string | null;
  startsAt: Date;
  minutes: number;
  ignoresHours?: boolean | null;
  clientAgreesToTechnician?: boolean | null;
  idempotencyKey: string;
}

export async function moveAppointment(context: ServiceContext, input: AppointmentMove): Promise<string> {
  const { idempotencyKey, ...request } = input;
  const moved = await answerOnce(context, { operation: 'moveAppointment', key: idempotencyKey, request }, async () => ({
    id: await move(context, input),
  }));
  return moved.id;
}

async function move(context: ServiceContext, input: AppointmentMove): Promise<string> {
  const found = await readChangeable(context, input.appointmentId);
  if (!reaches(context.viewer, 'moveAppointment', input)) throw new BookedThingNotFound('technicianId');
  await refuseUnagreedChange(context, found, input);
  const slot: WantedSlot = {
    locationId: found.locationId,
    technicianId: input.technicianId,
    roomId: input.roomId ?? null,
    clientId: found.clientId,
    startsAt: input.startsAt,
    minutes: input.minutes,
    ignoresHours: input.ignoresHours === true,
    exceptId: found.id,
  };
  await takeSlot(context, slot, (em) => update({ ...context, em }, slot));
  return found.id;
}

export async function cancelAppointment(
  context: ServiceContext,
  { appointmentId, idempotencyKey }: { appointmentId: string; idempotencyKey: string },
): Promise<string> {
  const request = { appointmentId };
  const cancelled = await answerOnce(
    context,
    { operation: 'cancelAppointment', key: idempotencyKey, request },
    async () => {
      await lockAppointment(context.em, appointmentId);
      const { id } = await readChangeable(context, appointmentId);
      await context.em.execute(`update appointment set state = 'CANCELLED', cancelled_at = ? where id = ?`, [
        context.clock.now(),
        id,
      ]);
      return { id };
    },
  );
  return cancelled.id;
}

interface Found {
  id: string;
  state: AppointmentState;
  technicianId: string;
  technicianName: string;
  locationId: string;
  clientId: string | null;
}

/** Out of the viewer's reach is not found; what is over or called off cannot be changed. */
async function readChangeable({ em, viewer }: ServiceContext, id: string): Promise<Found> {
  const [found] = await em.execute<Found[]>(
    `select a.id, a.state, a.technician_id "technicianId", t.name "technicianName", a.location_id "locationId", a.client_id "clientId"
    from appointment a join technician t on (t.clinic_id, t.id) = (a.clinic_id, a.technician_id) where a.id = ?`,
    [id],
  );
  if (!found || !reaches(viewer, 'moveAppointment', found)) throw new AppointmentNotFound();
  if (!canChangeAppointment(viewer, found)) throw new ActionNotAllowed('This appointment is over or cancelled.');
  return found;
}

/** The technician a client was promised is changed only with the client's yes, which is written down. */
async function refuseUnagreedChange({ em }: ServiceContext, found: Found, input: AppointmentMove): Promise<void> {
  if (input.technicianId === found.technicianId || input.clientAgreesToTechnician === true) return;
  const [other] = await em.execute<{ name: string }[]>('select name from technician where id = ?', [
    input.technicianId,
  ]);
  if (!other) throw new BookedThingNotFound('technicianId');
  throw new TechnicianChangeNotAgreed(found.technicianName, other.name);
}

async function update({ em, clock }: ServiceContext, slot: WantedSlot): Promise<boolean> {
  const { technicianId, roomId, startsAt, minutes, exceptId } = slot;
  const rows = await em.execute<unknown[]>(
    `update appointment set room_id = ?::uuid, starts_at = ?, ends_at = ?,
      technician_change_agreed_at = case when technician_id = ?::uuid then technician_change_agreed_at else ? end, technician_id = ?::uuid
    where id = ? and state = 'BOOKED' and not ${CONFLICT} returning id`,
    [
      roomId,
      startsAt,
      new Date(spanOf(startsAt, minutes).to),
      technicianId,
      clock.now(),
      technicianId,
      exceptId,
      ...conflictValues(slot),
    ],
  );
  return rows.length > 0;
}
