import type { Rel } from '@mikro-orm/core';
import type { ClinicRole } from '@stipple/contract';
import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BelongsTo } from '../../platform/tenancy/belongs-to.ts';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { Technician } from './technician.entity.ts';

/** That an account works for the clinic, and as what. */
@Entity({
  tableName: 'membership',
  ...clinicFence('membership', {
    member: ['select', 'insert', 'update', 'delete'],
    client: ['select'],
    job: ['select', 'insert', 'update', 'delete'],
  }),
})
@Unique({ properties: ['clinic', 'accountId'] })
@Index({ properties: ['clinic', 'technician'] })
export class Membership extends ClinicOwned<'technician' | 'endedAt'> {
  @Property({ type: 'uuid', index: true })
  accountId!: string;

  @Property({ type: 'text[]' })
  roles!: ClinicRole[];

  /** Present when this member also treats people. */
  @BelongsTo(() => Technician, 'technician_id', { nullable: true })
  technician: Rel<Technician> | null = null;

  @Property({ type: 'timestamptz', nullable: true })
  endedAt: Date | null = null;
}
