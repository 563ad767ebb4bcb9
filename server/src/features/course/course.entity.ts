import type { Currency, Goal, HairLength, Scar, Stage, Technique } from '@stipple/contract';
import type { Rel } from '@mikro-orm/core';
import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { BelongsTo } from '../../platform/tenancy/belongs-to.ts';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { Client } from '../client/client.entity.ts';
import { Location } from '../clinic/location.entity.ts';
import { Technician } from '../staff/technician.entity.ts';

/** A course of treatment: the sessions one client has with one technician towards one goal. */
@Entity({
  tableName: 'course',
  ...clinicFence('course', {
    member: ['select', 'insert', 'update'],
    client: ['select'],
    job: ['select', 'insert', 'update'],
  }),
})
@Index({ properties: ['clinic', 'client'] })
@Index({ properties: ['clinic', 'technician'] })
@Index({ properties: ['clinic', 'location'] })
@Index({ properties: ['clinic', 'touchUpOf'] })
export class Course extends ClinicOwned<
  'accountId' | 'touchUpOf' | 'scar' | 'technique' | 'paidCents' | 'declinedPublicationOn'
> {
  @Property({ type: 'uuid', nullable: true, index: true })
  accountId: string | null = null;

  @BelongsTo(() => Client, 'client_id')
  client!: Rel<Client>;

  @BelongsTo(() => Technician, 'technician_id')
  technician!: Rel<Technician>;

  @BelongsTo(() => Location, 'location_id')
  location!: Rel<Location>;

  /** The earlier course that this one freshens; null: a treatment of its own. */
  @BelongsTo(() => Course, 'touch_up_of_id', { nullable: true })
  touchUpOf: Rel<Course> | null = null;

  @Property({ type: 'text' })
  stage!: Stage;

  @Property({ type: 'text' })
  goal!: Goal;

  @Property({ type: 'text', default: 'NONE' })
  scar: Scar = 'NONE';

  @Property({ type: 'text', default: 'PERMANENT' })
  technique: Technique = 'PERMANENT';

  @Property({ type: 'text' })
  hairLength!: HairLength;

  /** Finished is what has that many signed sessions: see `FINISHED_COURSES`. */
  @Property({ type: 'integer' })
  plannedSessionCount!: number;

  /** What the client paid in all, as the clinic states it. */
  @Property({ type: 'integer', nullable: true })
  paidCents: number | null = null;

  @Property({ type: 'text' })
  currency!: Currency;

  /** Day the client said no to publication; null with no consent on file: not asked. */
  @Property({ type: 'date', nullable: true })
  declinedPublicationOn: string | null = null;
}
