import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { BelongsTo } from '../../platform/tenancy/belongs-to.ts';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { Location } from './location.entity.ts';

/** Days on which a place is closed although it usually opens. Both ends count. */
@Entity({
  tableName: 'closure',
  ...clinicFence('closure', {
    member: ['select', 'insert', 'update', 'delete'],
    job: ['select', 'insert', 'update', 'delete'],
  }),
})
@Check({ name: 'closure_lasts', expression: '(last_on >= first_on)' })
@Index({ properties: ['clinic', 'location'] })
export class Closure extends ClinicOwned {
  @BelongsTo(() => Location, 'location_id')
  location!: Rel<Location>;

  @Property({ type: 'date' })
  firstOn!: string;

  @Property({ type: 'date' })
  lastOn!: string;

  /** In the clinic's words, such as "Christmas". */
  @Property({ type: 'text' })
  reason!: string;
}
