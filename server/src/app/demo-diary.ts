import { Closure } from '../features/clinic/closure.entity.ts';
import { OpeningHours } from '../features/clinic/opening-hours.entity.ts';
import { Room } from '../features/clinic/room.entity.ts';
import { WorkingHours } from '../features/staff/working-hours.entity.ts';
import type { DemoWriting, Em } from './demo-clinic.ts';
import type { DemoHouse } from './demo-house.ts';

/** Writes rooms, hours and what is booked. Appointments are many, so they are one statement; the constraints hold them too. */
export async function writeDemoDiary(em: Em, { clinic }: DemoWriting, house: DemoHouse): Promise<void> {
  for (const { locationId, ...row } of clinic.rooms) em.create(Room, { ...row, location: house.location(locationId) });
  for (const { locationId, ...row } of clinic.openingHours)
    em.create(OpeningHours, { ...row, location: house.location(locationId) });
  for (const { locationId, ...row } of clinic.closures)
    em.create(Closure, { ...row, location: house.location(locationId) });
  for (const { technicianId, locationId, ...row } of clinic.workingHours)
    em.create(WorkingHours, {
      ...row,
      technician: house.technician(technicianId),
      location: house.location(locationId),
    });
  await em.flush();
  await em.execute(
    `insert into appointment (clinic_id, id, kind, state, technician_id, location_id, room_id, client_id, course_id,
      contact_name, contact_email, session_number, starts_at, ends_at, booked_at)
    select ?::uuid, a.id, a.kind, a.state, a."technicianId", a."locationId", a."roomId", a."clientId", a."courseId",
      a."contactName", a."contactEmail", a."sessionNumber", a."startsAt", a."endsAt", a."bookedAt"
    from json_to_recordset(?::json) as a (id uuid, kind text, state text, "technicianId" uuid, "locationId" uuid, "roomId" uuid,
      "clientId" uuid, "courseId" uuid, "contactName" text, "contactEmail" text, "sessionNumber" int,
      "startsAt" timestamptz, "endsAt" timestamptz, "bookedAt" timestamptz)`,
    [clinic.id, JSON.stringify(clinic.appointments)],
  );
}
