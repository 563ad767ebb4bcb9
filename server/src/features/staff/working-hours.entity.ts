import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { BelongsTo } from '../../platform/tenancy/belongs-to.ts';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { Location } from '../clinic/location.entity.ts';
import { Technician } from './technician.entity.ts';

/** When a technician works at a place on a day of the week, by its wall clock; between two rows of a day lies a break. */
@Entity({
  tableName: 'working_hours',
  ...clinicFence('working_hours', {
    member: ['select', 'insert', 'update', 'delete'],
    job: ['select', 'insert', 'update', 'delete'],
  }),
})
@Check({ name: 'working_hours_last', expression: '((starts < ends) AND ((weekday >= 1) AND (weekday <= 7)))' })
@Index({ properties: ['clinic', 'technician'] })
@Index({ properties: ['clinic', 'location'] })
export class WorkingHours extends ClinicOwned {
  @BelongsTo(() => Technician, 'technician_id')
  technician!: Rel<Technician>;

  @BelongsTo(() => Location, 'location_id')
  location!: Rel<Location>;

  /** ISO weekday, 1 (Monday) to 7. */
  @Property({ type: 'integer' })
  weekday!: number;

  /** `HH:MM` on the wall of the place. */
  @Property({ type: 'text' })
  starts!: string;

  @Property({ type: 'text' })
  ends!: string;
}
