import type { Rel } from '@mikro-orm/core';
import type { AppointmentKind, AppointmentState } from '@stipple/contract';
import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { BelongsTo } from '../../platform/tenancy/belongs-to.ts';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { Client } from '../client/client.entity.ts';
import { Location } from '../clinic/location.entity.ts';
import { Room } from '../clinic/room.entity.ts';
import { Course } from '../course/course.entity.ts';
import { Service } from '../service/service.entity.ts';
import { Technician } from '../staff/technician.entity.ts';

/**
 * Somebody's time with a technician, in a room. Technician, room and client have one at a time: three exclusion
 * constraints hold that against every writer, and `takeSlot` asks first so that nobody meets them.
 */
@Entity({
  tableName: 'appointment',
  ...clinicFence('appointment', { member: ['select', 'insert', 'update'], job: ['select', 'insert', 'update'] }),
})
@Check({
  name: 'appointment_one_per_technician',
  expression:
    "EXCLUDE USING gist (clinic_id WITH =, technician_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE ((state <> 'CANCELLED'::text))",
})
@Check({
  name: 'appointment_one_per_room',
  expression:
    "EXCLUDE USING gist (clinic_id WITH =, room_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE ((state <> 'CANCELLED'::text))",
})
@Check({
  name: 'appointment_one_per_client',
  expression:
    "EXCLUDE USING gist (clinic_id WITH =, client_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE ((state <> 'CANCELLED'::text))",
})
@Check({
  name: 'appointment_lasts',
  expression: "((ends_at > starts_at) AND (ends_at <= (starts_at + '12:00:00'::interval)))",
})
@Check({ name: 'appointment_of_somebody', expression: '((client_id IS NOT NULL) OR (contact_name IS NOT NULL))' })
@Index({ properties: ['clinic', 'technician', 'startsAt'] })
@Index({ properties: ['clinic', 'room', 'startsAt'] })
@Index({ properties: ['clinic', 'client', 'startsAt'] })
@Index({ properties: ['clinic', 'location', 'startsAt'] })
@Index({ properties: ['clinic', 'course'] })
@Index({ properties: ['clinic', 'service'] })
export class Appointment extends ClinicOwned<
  | 'room'
  | 'client'
  | 'contactName'
  | 'contactEmail'
  | 'contactPhone'
  | 'course'
  | 'sessionNumber'
  | 'service'
  | 'state'
  | 'note'
  | 'cancelledAt'
  | 'technicianChangeAgreedAt'
> {
  @Property({ type: 'text' })
  kind!: AppointmentKind;

  @Property({ type: 'text', default: 'BOOKED' })
  state: AppointmentState = 'BOOKED';

  @BelongsTo(() => Technician, 'technician_id')
  technician!: Rel<Technician>;

  @BelongsTo(() => Location, 'location_id')
  location!: Rel<Location>;

  @BelongsTo(() => Room, 'room_id', { nullable: true })
  room: Rel<Room> | null = null;

  @BelongsTo(() => Client, 'client_id', { nullable: true })
  client: Rel<Client> | null = null;

  /** Who comes to a first consultation, before there is a record of them. */
  @Property({ type: 'text', nullable: true })
  contactName: string | null = null;

  @Property({ type: 'text', nullable: true })
  contactEmail: string | null = null;

  @Property({ type: 'text', nullable: true })
  contactPhone: string | null = null;

  @BelongsTo(() => Course, 'course_id', { nullable: true })
  course: Rel<Course> | null = null;

  /** k of the course's sessions, from 1; null for what is no session. */
  @Property({ type: 'integer', nullable: true })
  sessionNumber: number | null = null;

  @BelongsTo(() => Service, 'service_id', { nullable: true })
  service: Rel<Service> | null = null;

  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  @Property({ type: 'timestamptz' })
  endsAt!: Date;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Property({ type: 'timestamptz' })
  bookedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  cancelledAt: Date | null = null;

  /** When the client last agreed to be treated by somebody else than was booked. */
  @Property({ type: 'timestamptz', nullable: true })
  technicianChangeAgreedAt: Date | null = null;
}
