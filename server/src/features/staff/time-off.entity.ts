import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { BelongsTo } from '../../platform/tenancy/belongs-to.ts';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { Technician } from './technician.entity.ts';

/** When a technician is away, wherever they work. */
@Entity({
  tableName: 'time_off',
  ...clinicFence('time_off', {
    member: ['select', 'insert', 'update', 'delete'],
    job: ['select', 'insert', 'update', 'delete'],
  }),
})
@Check({ name: 'time_off_lasts', expression: '(ends_at > starts_at)' })
@Index({ properties: ['clinic', 'technician'] })
export class TimeOff extends ClinicOwned {
  @BelongsTo(() => Technician, 'technician_id')
  technician!: Rel<Technician>;

  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  @Property({ type: 'timestamptz' })
  endsAt!: Date;

  /** In the clinic's words, such as "Holiday". */
  @Property({ type: 'text' })
  reason!: string;
}
