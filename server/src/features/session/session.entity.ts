import type { Rel } from '@mikro-orm/core';
import type { Zone } from '@stipple/contract';
import { Check, Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BelongsTo } from '../../platform/tenancy/belongs-to.ts';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { Location } from '../clinic/location.entity.ts';
import { Course } from '../course/course.entity.ts';
import { Technician } from '../staff/technician.entity.ts';

/** One recorded treatment session of a course. Signed: what evidence is bound to. */
@Entity({
  tableName: 'session',
  ...clinicFence('session', {
    member: ['select', 'insert', 'update'],
    client: ['select'],
    job: ['select', 'insert', 'update'],
  }),
})
@Unique({ properties: ['clinic', 'course', 'number'] })
@Check({ name: 'session_lasts', expression: '((ends_at > starts_at) AND (number >= 1))' })
@Index({ properties: ['clinic', 'technician'] })
@Index({ properties: ['clinic', 'location'] })
export class Session extends ClinicOwned<'accountId' | 'signedAt'> {
  @Property({ type: 'uuid', nullable: true, index: true })
  accountId: string | null = null;

  @BelongsTo(() => Course, 'course_id')
  course!: Rel<Course>;

  @BelongsTo(() => Technician, 'technician_id')
  technician!: Rel<Technician>;

  @BelongsTo(() => Location, 'location_id')
  location!: Rel<Location>;

  /** k of the course, from 1. */
  @Property({ type: 'integer' })
  number!: number;

  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  @Property({ type: 'timestamptz' })
  endsAt!: Date;

  /** Calendar day of the start in the location's time zone. */
  @Property({ type: 'date' })
  heldOn!: string;

  @Property({ type: 'text[]' })
  zones!: Zone[];

  @Property({ type: 'timestamptz', nullable: true })
  signedAt: Date | null = null;
}
