import type { Rel } from '@mikro-orm/core';
import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BelongsTo } from '../../platform/tenancy/belongs-to.ts';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { Location } from '../clinic/location.entity.ts';
import { Technician } from './technician.entity.ts';

/** Where a technician works, and on which days. */
@Entity({
  tableName: 'technician_location',
  ...clinicFence('technician_location', {
    member: ['select', 'insert', 'update', 'delete'],
    admin: ['select'],
    job: ['select', 'insert', 'update', 'delete'],
  }),
})
@Unique({ properties: ['clinic', 'technician', 'location'] })
@Index({ properties: ['clinic', 'location'] })
export class TechnicianLocation extends ClinicOwned {
  @BelongsTo(() => Technician, 'technician_id')
  technician!: Rel<Technician>;

  @BelongsTo(() => Location, 'location_id')
  location!: Rel<Location>;

  /** ISO weekdays, 1 (Monday) to 7. */
  @Property({ type: 'array', columnType: 'int[]' })
  weekdays!: number[];
}
