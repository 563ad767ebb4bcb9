import type { AppointmentKind } from '@stipple/contract';
import { reaches, technicianNarrowing } from '../../platform/access/permission-table.ts';
import { newId } from '../../platform/database/new-id.ts';
import { badInput } from '../../platform/graphql/bad-input.ts';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { answerOnce } from '../../platform/tenancy/answer-once.ts';
import { BookedThingNotFound } from './appointment.problems.ts';
import { spanOf } from './spans.ts';
import { CONFLICT, conflictValues, takeSlot, type WantedSlot } from './take-slot.service.ts';

/** A booking as it is asked for. */
export interface NewAppointment {
  kind: AppointmentKind;
  locationId: string;
  technicianId: string;
  roomId?: string | null;
  clientId?: string | null;
  courseId?: string | null;
  serviceId?: string | null;
  contact?: { name: string; email?: string | null; phone?: string | null } | null;
  startsAt: Date;
  minutes: number;
  note?: string | null;
  ignoresHours?: boolean | null;
  idempotencyKey: string;
}

/** Books a time and answers the appointment's id. Throws the Problem that says why not, with free times. */
export async function bookAppointment(context: ServiceContext, input: NewAppointment): Promise<string> {
  const { idempotencyKey, ...request } = input;
  const booked = await answerOnce(
    context,
    { operation: 'bookAppointment', key: idempotencyKey, request },
    async () => ({ id: await book(context, input) }),
  );
  return booked.id;
}

async function book(context: ServiceContext, input: NewAppointment): Promise<string> {
  refuseWithoutPerson(input);
  if (!reaches(context.viewer, 'bookAppointment', input)) throw new BookedThingNotFound('technicianId');
  const subject = await readSubject(context, input);
  const slot: WantedSlot = {
    locationId: input.locationId,
    technicianId: input.technicianId,
    roomId: input.roomId ?? null,
    clientId: subject.clientId,
    startsAt: input.startsAt,
    minutes: input.minutes,
    ignoresHours: input.ignoresHours === true,
    exceptId: null,
  };
  const id = newId();
  await takeSlot(context, slot, (em) => insert({ ...context, em }, { id, input, slot, subject }));
  return id;
}

function refuseWithoutPerson({ kind, clientId, courseId, contact }: NewAppointment): void {
  if (kind === 'SESSION' && !courseId)
    throw badInput({ path: 'input.courseId', message: 'a session belongs to a course.' });
  if (kind !== 'CONSULTATION' && !clientId && !courseId)
    throw badInput({ path: 'input.clientId', message: 'only a consultation is for somebody without a record.' });
  if (!clientId && !courseId && !contact?.name.trim())
    throw badInput({ path: 'input.contact.name', message: 'say who comes: a client, or a name.' });
}

interface Subject {
  clientId: string | null;
  courseId: string | null;
  serviceId: string | null;
}

/** Whom and what the booking is for. Technicians book those they treat, or have booked. */
async function readSubject(
  { em, viewer }: ServiceContext,
  { clientId, courseId, serviceId }: NewAppointment,
): Promise<Subject> {
  const technicianId = technicianNarrowing(viewer, 'bookAppointment');
  const [row] = await em.execute<[Subject & { clientOfCourse: string | null }]>(
    `select (select c.id from client c where c.id = ?::uuid and c.archived_at is null and (?::uuid is null
        or exists (select 1 from course k where (k.clinic_id, k.client_id) = (c.clinic_id, c.id) and k.technician_id = ?::uuid)
        or exists (select 1 from appointment a where (a.clinic_id, a.client_id) = (c.clinic_id, c.id) and a.technician_id = ?::uuid))) "clientId",
      k.id "courseId", k.client_id "clientOfCourse", (select s.id from service s where s.id = ?::uuid and s.retired_on is null) "serviceId"
    from (select 1) one left join course k on k.id = ?::uuid and (?::uuid is null or k.technician_id = ?::uuid)`,
    [clientId, technicianId, technicianId, technicianId, serviceId, courseId, technicianId, technicianId].map(
      (id) => id ?? null,
    ),
  );
  const isOfAnother = Boolean(row.clientId && row.clientOfCourse && row.clientOfCourse !== row.clientId);
  refuseMissing('clientId', clientId, row.clientId);
  refuseMissing('courseId', courseId, isOfAnother ? null : row.courseId);
  refuseMissing('serviceId', serviceId, row.serviceId);
  return { clientId: row.clientId ?? row.clientOfCourse, courseId: row.courseId, serviceId: row.serviceId };
}

function refuseMissing(field: string, asked: string | null | undefined, found: string | null): void {
  if (asked && !found) throw new BookedThingNotFound(field);
}

interface Booking {
  id: string;
  input: NewAppointment;
  slot: WantedSlot;
  subject: Subject;
}

/** One statement that writes only where the time is free; under the locks, so that nobody comes between. */
async function insert({ em, clock }: ServiceContext, { id, input, slot, subject }: Booking): Promise<boolean> {
  const { kind, contact, note } = input;
  const { courseId, clientId, serviceId } = subject;
  const contactOf = clientId === null ? contact : null;
  const endsAt = new Date(spanOf(slot.startsAt, slot.minutes).to);
  const who = [contactOf?.name.trim(), contactOf?.email, contactOf?.phone].map((text) => text ?? null);
  const rows = await em.execute<unknown[]>(
    `insert into appointment (clinic_id, id, kind, technician_id, location_id, room_id, client_id, course_id, service_id,
      contact_name, contact_email, contact_phone, starts_at, ends_at, note, booked_at, session_number)
    select o.clinic_id, ?::uuid, ?, ?::uuid, o.id, ?::uuid, ?::uuid, ?::uuid, ?::uuid, ?, ?, ?, ?::timestamptz, ?::timestamptz, ?, ?::timestamptz,
      case when ? = 'SESSION' then ${NEXT_SESSION} end
    from location o where o.id = ? and not ${CONFLICT} returning id`,
    [
      id,
      kind,
      slot.technicianId,
      slot.roomId,
      clientId,
      courseId,
      serviceId,
      ...who,
      slot.startsAt,
      endsAt,
      note?.trim() || null,
      clock.now(),
      kind,
      courseId,
      courseId,
      slot.locationId,
      ...conflictValues(slot),
    ],
  );
  return rows.length > 0;
}

/** k of the course: after what is recorded and what is booked. */
const NEXT_SESSION = `1 + greatest(
  coalesce((select max(number) from session where course_id = ?::uuid), 0),
  coalesce((select max(session_number) from appointment where course_id = ?::uuid and state in ('BOOKED', 'DONE')), 0))`;
