import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { BelongsTo } from '../../platform/tenancy/belongs-to.ts';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { Location } from './location.entity.ts';

/** When a place is open on a day of the week, by the clock on its wall: nine stays nine when the clocks change. */
@Entity({
  tableName: 'opening_hours',
  ...clinicFence('opening_hours', {
    member: ['select', 'insert', 'update', 'delete'],
    job: ['select', 'insert', 'update', 'delete'],
  }),
})
@Check({ name: 'opening_hours_last', expression: '((opens < closes) AND ((weekday >= 1) AND (weekday <= 7)))' })
@Index({ properties: ['clinic', 'location'] })
export class OpeningHours extends ClinicOwned {
  @BelongsTo(() => Location, 'location_id')
  location!: Rel<Location>;

  /** ISO weekday, 1 (Monday) to 7. */
  @Property({ type: 'integer' })
  weekday!: number;

  /** `HH:MM` on the wall of the place. */
  @Property({ type: 'text' })
  opens!: string;

  @Property({ type: 'text' })
  closes!: string;
}
